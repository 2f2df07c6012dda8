package org.chancery.ingest.format.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.model.RecordSink;
import org.chancery.record.exchange.TableColumn;

/**
 * Rows that people write between and below the events of a sheet: the heading of a year, a footnote, a total. They are
 * no events, and no faults either: they are passed over, and the report shows them.
 */
final class LooseRows {
    private static final int SHOWN = 3;
    private static final int LONGEST = 40;

    private static final Pattern TOTAL =
            Pattern.compile("(?iu)(?:(?:grand )?total|sum|summe|gesamt|итого|всего|jami|жалпы|ҷамъ"
                    + "|المجموع|合计|总计|共计)(?![\\p{L}]).*");

    private static final Pattern YEAR = Pattern.compile("\\d{4}(\\.0+)?");

    private final List<TableColumn> needed = List.of(TableColumn.PARTICIPANTS, TableColumn.ACTOR);
    private final boolean hasAll;
    private final List<String> shown = new ArrayList<>();
    private int count;

    /** @param columns those of the file itself: what a mapping adds stands in every row */
    LooseRows(List<String> columns) {
        hasAll = columns.contains(TableColumn.DATE.label())
                && needed.stream().anyMatch(column -> columns.contains(column.label()));
    }

    /** Whether the row is one of these; it is then remembered for the report. */
    boolean take(Row row, DateNotation dates) {
        if (!hasAll || needed.stream().anyMatch(column -> row.has(column.label()))) {
            return false;
        }
        List<String> values = row.columnNames().stream()
                .map(row::get)
                .filter(value -> !value.isEmpty())
                .toList();
        // A lone id is that of an event whose row was damaged.
        boolean isId = row.get(TableColumn.ID.label()).matches("\\S+");
        boolean isAlone = values.size() == 1 && !isId && !isDate(values.get(0), dates);
        boolean isTotal = !isDate(row.get(TableColumn.DATE.label()), dates)
                && values.stream().anyMatch(value -> TOTAL.matcher(value).matches());
        if (isAlone || isTotal) {
            remember(String.join(" ", values).replaceAll("\\s+", " "), row);
        }
        return isAlone || isTotal;
    }

    /** A date without anybody is an event that lacks something; a year alone is a heading. */
    private static boolean isDate(String value, DateNotation dates) {
        return !YEAR.matcher(value).matches()
                && (!dates.meanings(value).isEmpty() || value.matches("-?\\d{4}-\\d\\d.*"));
    }

    private void remember(String text, Row row) {
        count++;
        if (shown.size() < SHOWN) {
            shown.add("\"%s\" in line %d"
                    .formatted(
                            text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text,
                            row.location().line()));
        }
    }

    void remark(String file, RecordSink sink) {
        if (count > 0) {
            sink.remark("%s: rows with a heading, a note or a total and no event were passed over: %s%s."
                    .formatted(
                            file,
                            String.join(", ", shown),
                            count > SHOWN ? " and %,d more".formatted(count - SHOWN) : ""));
        }
    }
}
