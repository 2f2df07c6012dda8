package org.chancery.ingest.format.table;

import static java.util.Objects.requireNonNullElse;

import java.util.Arrays;
import java.util.List;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.model.KeyPart;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.CoverageBuilder;
import org.chancery.record.exchange.DatasetBuilder;
import org.chancery.record.exchange.TableColumn;
import org.chancery.record.source.Completeness;
import org.chancery.time.Edtf;
import org.chancery.time.EdtfException;
import org.jspecify.annotations.Nullable;

/** The dataset of a table, described by its mapping or else named after the file. */
final class TableDataset {
    static final String NOT_STATED = "not stated";
    private static final TableMapping.Description NOTHING =
            new TableMapping.Description(null, null, null, null, null, null, null, null, null);

    private TableDataset() {}

    static Bundle.Dataset of(TableMapping mapping, String fileName) {
        TableMapping.Description stated = requireNonNullElse(mapping.dataset(), NOTHING);
        return DatasetBuilder.builder()
                .key(stated.key() == null ? key(fileName) : stated.key())
                .name(requireNonNullElse(stated.name(), fileName))
                .publisher(stated(stated.publisher()))
                .version(stated(stated.version()))
                .licence(stated(stated.licence()))
                .citation(stated(stated.citation()))
                .url(stated.url())
                .completeness(requireNonNullElse(stated.completeness(), Completeness.UNKNOWN))
                .covers(coverage(stated.covers()))
                .build();
    }

    /** From the row of an export, as far as the mapping does not describe it. */
    static Bundle.Dataset of(TableMapping mapping, String fileName, @Nullable Row declaring) {
        return declaring == null ? of(mapping, fileName) : of(withRow(mapping, declaring), fileName);
    }

    private static TableMapping withRow(TableMapping mapping, Row row) {
        TableMapping.Description stated = requireNonNullElse(mapping.dataset(), NOTHING);
        String completeness = row.find(TableColumn.COMPLETENESS.label());
        String during = row.find(TableColumn.COVERS.label());
        String description = row.find(TableColumn.COVERAGE.label());
        TableMapping.Covers covers =
                during == null && description == null ? null : new TableMapping.Covers(during, description, null);
        return mapping.describing(new TableMapping.Description(
                row.find(TableColumn.DATASET.label()),
                first(stated.name(), row, TableColumn.DATASET_NAME),
                first(stated.publisher(), row, TableColumn.DATASET_PUBLISHER),
                first(stated.version(), row, TableColumn.DATASET_VERSION),
                first(stated.licence(), row, TableColumn.LICENCE),
                first(stated.citation(), row, TableColumn.CITATION),
                first(stated.url(), row, TableColumn.DATASET_URL),
                stated.completeness() == null ? completeness(row, completeness) : stated.completeness(),
                stated.covers() == null ? checked(row, covers) : stated.covers()));
    }

    private static @Nullable Completeness completeness(Row row, @Nullable String text) {
        try {
            return text == null ? null : Completeness.valueOf(text);
        } catch (IllegalArgumentException e) {
            throw refusal(row, TableColumn.COMPLETENESS, "Use one of " + Arrays.toString(Completeness.values()));
        }
    }

    private static TableMapping.@Nullable Covers checked(Row row, TableMapping.@Nullable Covers covers) {
        try {
            if (covers != null && covers.during() != null) {
                Edtf.parse(covers.during());
            }
            return covers;
        } catch (EdtfException e) {
            throw refusal(row, TableColumn.COVERS, "Write EDTF, for example 1991/2023");
        }
    }

    private static BundleException refusal(Row row, TableColumn column, String remedy) {
        return new BundleException(
                row.location(), "the dataset has a %s that cannot be read".formatted(column.label()), remedy);
    }

    private static @Nullable String first(@Nullable String stated, Row row, TableColumn column) {
        return stated == null ? row.find(column.label()) : stated;
    }

    private static String key(String fileName) {
        String name = fileName.replaceAll("(\\.[A-Za-z]+)+$", "");
        String letters = KeyPart.of(name);
        return letters.isEmpty() ? Slug.of(fileName) : letters;
    }

    private static Bundle.Coverage coverage(TableMapping.@Nullable Covers covers) {
        if (covers == null) {
            return CoverageBuilder.builder().description(NOT_STATED).build();
        }
        return CoverageBuilder.builder()
                .during(covers.during() == null ? null : Edtf.parse(covers.during()))
                .description(stated(covers.description()))
                .actors(requireNonNullElse(covers.actors(), List.of()))
                .build();
    }

    private static String stated(@Nullable String text) {
        return requireNonNullElse(text, NOT_STATED);
    }
}
