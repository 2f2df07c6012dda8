package org.chancery.ingest.format.table;

import static java.util.Objects.requireNonNullElse;

import java.nio.charset.Charset;
import java.util.List;
import org.chancery.ingest.input.DatasetReader;
import org.chancery.ingest.input.DayOrder;
import org.chancery.ingest.input.DayOrders;
import org.chancery.ingest.input.InputFile;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.input.Rows;
import org.chancery.ingest.input.SortedRows;
import org.chancery.ingest.model.ImportMode;
import org.chancery.ingest.model.RecordSink;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.TableColumn;

/** Reads tables with the columns of docs/tables.md: separated values, or workbooks. */
public final class TableReader implements DatasetReader {
    private final TableMapping mapping;
    private final TableLayout layout;

    public TableReader() {
        this(TableMapping.NONE);
    }

    public TableReader(TableMapping mapping) {
        this.mapping = mapping;
        layout = new TableLayout(mapping);
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
                && inputs.files().stream()
                        .flatMap(file -> layout.sheets(encoded(file)).stream())
                        .allMatch(layout::recognises);
    }

    @Override
    public void read(Inputs inputs, RecordSink sink) {
        List<InputFile> files = inputs.files().stream()
                .map(this::encoded)
                .flatMap(file -> layout.sheets(file).stream())
                .toList();
        DeclaredDataset declared = new DeclaredDataset(mapping, layout::rows);
        Bundle.Dataset dataset =
                TableDataset.of(mapping, Sources.nameOf(inputs.files().get(0)), declared.find(files.get(0)));
        sink.begin(dataset, requireNonNullElse(mapping.mode(), ImportMode.PARTIAL));
        inputs.files().forEach(file -> remarkUnreadSheets(file, sink));
        Events events = new Events(mapping, dataset, sink);
        try (SortedRows participations = new SortedRows()) {
            RejectedKeys rejected = new RejectedKeys(sink);
            for (InputFile file : files) {
                read(file, events, declared, participations, rejected, sink);
            }
            participations.forEachGroup((group, rows) -> {
                if (!rejected.contains(rows.get(0))) {
                    events.take(rows);
                }
            });
        }
    }

    private void read(
            InputFile file,
            Events events,
            DeclaredDataset declared,
            SortedRows participations,
            RejectedKeys rejected,
            RecordSink sink) {
        Rows rows = layout.rows(file);
        new HeaderCheck(file.name(), rows.columns(file), mapping).report(sink);
        List<String> columns = layout.columns(file);
        MissingMarks marks = new MissingMarks(mapping);
        DateNotation dates = dates(file, sink);
        LooseRows loose = new LooseRows(rows.columns(file));
        events.begin(file, HeaderCheck.titles(columns), dates);
        if (hasParticipations(columns)) {
            rows.read(file, rejected, declared.filtering(row -> {
                Row given = marks.emptied(row);
                if (!loose.take(given, dates)) {
                    Row told = layout.derived(given);
                    participations.add(groupOf(told), told);
                }
            }));
        } else {
            rows.read(file, sink, declared.filtering(row -> {
                Row given = marks.emptied(row);
                if (!loose.take(given, dates)) {
                    events.take(List.of(layout.derived(given)));
                }
            }));
        }
        marks.remark(file.name(), sink);
        loose.remark(file.name(), sink);
    }

    private void remarkUnreadSheets(InputFile file, RecordSink sink) {
        List<String> unread = layout.unreadSheets(file);
        if (!unread.isEmpty()) {
            sink.remark("%s: one sheet was read, and not %s; name those to be read with `sheets` in a mapping."
                    .formatted(file.name(), String.join(", ", unread)));
        }
    }

    /** The dates as the mapping or the command says they are written; else as the table shows. */
    private DateNotation dates(InputFile file, RecordSink sink) {
        boolean isSaid = mapping.dates() != null && mapping.dates().order() != null;
        if (isSaid || file.dayOrder() != null) {
            return new DateNotation(mapping, file.dayOrder());
        }
        DayOrders orders = layout.orders(file);
        DayOrder shown = orders.only();
        if (shown != null) {
            sink.remark("%s: dates of numbers were read as %s, as %s shows."
                    .formatted(file.name(), shown.label().replace("-", ", "), orders.proof()));
        }
        return new DateNotation(mapping, shown);
    }

    private static boolean hasParticipations(List<String> columns) {
        return columns.contains(TableColumn.ACTOR.label()) && columns.contains(TableColumn.ID.label());
    }

    /** Rows of one event may stand anywhere in the tables; a row without an id is an event of its own. */
    private static String groupOf(Row row) {
        String id = row.find(TableColumn.ID.label());
        return id == null ? "\0" + row.location() : id;
    }

    private InputFile encoded(InputFile file) {
        return file.in(mapping.encoding() == null ? null : Charset.forName(mapping.encoding()));
    }
}
