package org.chancery.ingest.format.table;

import static java.util.Objects.requireNonNullElse;

import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.ingest.input.DatasetReader;
import org.chancery.ingest.input.HeaderLine;
import org.chancery.ingest.input.InputFile;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.input.Rows;
import org.chancery.ingest.input.SortedRows;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.model.ImportMode;
import org.chancery.ingest.model.RecordSink;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.CellGuard;
import org.chancery.record.exchange.TableColumn;

/** Reads tables with the columns of docs/tables.md: separated values, or workbooks. */
public final class TableReader implements DatasetReader {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private final TableMapping mapping;

    public TableReader() {
        this(TableMapping.NONE);
    }

    public TableReader(TableMapping mapping) {
        this.mapping = mapping;
    }

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public String description() {
        return "A table of events (CSV or Excel), with Chancery's columns or a mapping to them";
    }

    @Override
    public String recognisedBy() {
        return "the columns `date` and `participants`, or `date` and `actor`; with a mapping, the columns that it "
                + "names";
    }

    @Override
    public boolean recognises(Inputs inputs) {
        return !inputs.files().isEmpty()
                && isTable(columnsAtAGlance(inputs.files().get(0)));
    }

    private static boolean isTable(Set<String> columns) {
        return columns.contains(TableColumn.DATE.label())
                && (columns.contains(TableColumn.PARTICIPANTS.label()) || columns.contains(TableColumn.ACTOR.label()));
    }

    private Set<String> columnsAtAGlance(InputFile file) {
        if (file.isWorkbook()) {
            return workbookColumns(file);
        }
        return HeaderLine.of(file, separator(file)).stream()
                .map(this::columnName)
                .collect(Collectors.toSet());
    }

    private Set<String> workbookColumns(InputFile file) {
        try {
            return Set.copyOf(rows(file).columns(file));
        } catch (BundleException e) {
            // Reading the file reports its problems better.
            return Set.of();
        }
    }

    @Override
    public void read(Inputs inputs, RecordSink sink) {
        List<InputFile> files = inputs.files().stream().map(this::encoded).toList();
        DeclaredDataset declared = new DeclaredDataset(mapping, this::rows);
        Bundle.Dataset dataset = TableDataset.of(mapping, Sources.nameOf(files.get(0)), declared.find(files.get(0)));
        sink.begin(dataset, requireNonNullElse(mapping.mode(), ImportMode.PARTIAL));
        Events events = new Events(mapping, dataset, sink);
        try (SortedRows participations = new SortedRows()) {
            RejectedKeys rejected = new RejectedKeys(sink);
            for (InputFile file : files) {
                Rows rows = rows(file);
                List<String> columns = rows.columns(file);
                new HeaderCheck(file.name(), columns, mapping).report(sink);
                events.begin(file, HeaderCheck.titles(columns));
                if (hasParticipations(columns)) {
                    rows.read(file, rejected, declared.filtering(row -> participations.add(groupOf(row), row)));
                } else {
                    rows.read(file, sink, declared.filtering(row -> events.take(List.of(row))));
                }
            }
            participations.forEachGroup((group, rows) -> {
                if (!rejected.contains(rows.get(0))) {
                    events.take(rows);
                }
            });
        }
    }

    private static boolean hasParticipations(List<String> columns) {
        return columns.contains(TableColumn.ACTOR.label()) && columns.contains(TableColumn.ID.label());
    }

    private Rows rows(InputFile file) {
        return Rows.withHeader(separator(file), List.of(TableColumn.DATE.label()))
                .inSheet(mapping.sheet())
                .naming(this::columnName)
                .reading(CellGuard::unguarded)
                .keyedBy(TableColumn.ID.label(), Slug::ofId)
                .expecting(TableColumn.DATE.label(), TableReader::looksLikeADate, "a date");
    }

    /** Rows of one event may stand anywhere in the tables; a row without an id is an event of its own. */
    private static String groupOf(Row row) {
        String id = row.find(TableColumn.ID.label());
        return id == null ? "\0" + row.location() : id;
    }

    private static boolean looksLikeADate(String text) {
        return text.chars().anyMatch(Character::isDigit) || text.equals("..");
    }

    private String columnName(String theirs) {
        Map<String, String> columns = mapping.columns();
        String ours = columns == null ? null : columns.get(theirs.strip());
        return ours == null ? TableColumn.normalized(theirs) : ours;
    }

    /** The usual separator that gives the table the most columns. */
    private char separator(InputFile file) {
        String stated = mapping.separator();
        if (stated != null && !stated.isEmpty()) {
            return stated.charAt(0);
        }
        return SEPARATORS.stream()
                .max(Comparator.comparingInt(
                        (Character candidate) -> HeaderLine.of(file, candidate).size()))
                .orElse(',');
    }

    private InputFile encoded(InputFile file) {
        return file.in(mapping.encoding() == null ? null : Charset.forName(mapping.encoding()));
    }
}
