package org.chancery.ingest.format.gdelt;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.chancery.ingest.input.HeaderLine;
import org.chancery.ingest.input.InputFile;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.input.Rows;
import org.chancery.ingest.model.RecordSink;

/** The forms in which events are exported; those without a header are known by the number of their columns. */
enum Export {
    SECOND(Columns.EVENTS),
    FIRST(Columns.FIRST_EVENTS),
    EARLIEST(Columns.EARLIEST_EVENTS),
    /** With a header, of either version. */
    NAMED(List.of());

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> columns;

    Export(List<String> columns) {
        this.columns = columns;
    }

    /** The form of the file; empty if it is no export. */
    static Optional<Export> of(InputFile file) {
        if (Columns.NAMED.recognises(file)) {
            return Optional.of(NAMED);
        }
        return HeaderLine.beginning(file, '\t').stream()
                .findFirst()
                .flatMap(first -> Arrays.stream(values())
                        .filter(export -> export != NAMED && export.isRow(first.names()))
                        .findFirst());
    }

    private boolean isRow(List<String> values) {
        return values.size() == columns.size() && values.get(1).matches("\\d{8}");
    }

    /** Whether the file is of version 1.0, which has no districts. */
    boolean isOfFirstVersion(InputFile file) {
        return this == FIRST
                || this == EARLIEST
                || (this == NAMED && !Columns.NAMED.columns(file).contains("ActionGeo_ADM2Code"));
    }

    void read(InputFile file, RecordSink sink, Consumer<Row> consumer) {
        if (this == NAMED) {
            Columns.NAMED.read(file, sink, consumer);
            return;
        }
        Rows.withoutHeader('\t', columns)
                .withoutQuotationMarks()
                .expecting("GLOBALEVENTID", id -> id.matches("\\d+"), "the number of an event")
                .expecting("SQLDATE", day -> day.matches("\\d{8}"), "a day as YYYYMMDD")
                .expecting("EventRootCode", code -> code.matches("\\d{1,2}"), "a root code of CAMEO")
                .read(file, sink, consumer);
    }
}
