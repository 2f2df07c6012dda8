package org.chancery.ingest.table;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.chancery.ingest.Bundle;
import org.chancery.ingest.KeyPart;
import org.chancery.source.Completeness;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/** The dataset of a table: as its mapping describes it, else named after the file. */
final class TableDataset {
    static final String NOT_STATED = "not stated";
    private static final TableMapping.Description NOTHING =
            new TableMapping.Description(null, null, null, null, null, null, null, null, null);

    private TableDataset() {}

    static Bundle.Dataset of(TableMapping mapping, String fileName) {
        var stated = requireNonNullElse(mapping.dataset(), NOTHING);
        return new Bundle.Dataset(
                stated.key() == null ? key(fileName) : stated.key(),
                requireNonNullElse(stated.name(), fileName),
                stated(stated.publisher()),
                stated(stated.version()),
                stated(stated.licence()),
                stated(stated.citation()),
                stated.url(),
                requireNonNullElse(stated.completeness(), Completeness.UNKNOWN),
                coverage(stated.covers()),
                null);
    }

    private static String key(String fileName) {
        var name = fileName.replaceAll("(\\.[A-Za-z]+)+$", "");
        var letters = KeyPart.of(name);
        return letters.isEmpty() ? Slug.of(fileName) : letters;
    }

    private static Bundle.Coverage coverage(TableMapping.@Nullable Covers covers) {
        if (covers == null) {
            return new Bundle.Coverage(null, NOT_STATED, List.of(), List.of());
        }
        return new Bundle.Coverage(
                covers.during() == null ? null : Edtf.parse(covers.during()),
                stated(covers.description()),
                requireNonNullElse(covers.actors(), List.of()),
                List.of());
    }

    private static String stated(@Nullable String text) {
        return requireNonNullElse(text, NOT_STATED);
    }
}
