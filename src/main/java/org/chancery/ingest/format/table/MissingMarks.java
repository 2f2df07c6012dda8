package org.chancery.ingest.format.table;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.model.RecordSink;
import org.chancery.record.exchange.TableColumn;

/**
 * Marks that people and programs write into a cell where nothing is known. They count as an empty cell, and the report
 * says how often.
 */
final class MissingMarks {
    private static final Set<String> MARKS = Set.of(
            "NA",
            "N/A",
            "n/a",
            "N.A.",
            "n.a.",
            "#N/A",
            "NaN",
            "nan",
            "NULL",
            "null",
            "None",
            "none",
            ".",
            "-",
            "–",
            "—",
            "--",
            "?",
            "??",
            "unknown",
            "Unknown",
            "k. A.",
            "k.A.",
            "unbekannt",
            "inconnu",
            "desconocido",
            "s/d",
            "н/д",
            "нет данных",
            "неизвестно",
            "غير معروف",
            "不详",
            "未知");

    /** Where the code of Namibia may stand. */
    private static final Set<String> OF_STATES = Set.of(
            TableColumn.COUNTRY.label(),
            TableColumn.PARTICIPANTS.label(),
            TableColumn.ACTOR.label(),
            TableColumn.ON_BEHALF_OF.label());

    private final Map<String, Map<String, String>> words;
    private final Map<String, Count> counts = new TreeMap<>();

    /** How often a mark stands in a column, and in which line first. */
    private record Count(String mark, String column, int times, int line) {
        Count another() {
            return new Count(mark, column, times + 1, line);
        }

        String words() {
            return "\"%s\" in %s (%,d %s, first in line %d)"
                    .formatted(mark, column, times, times == 1 ? "time" : "times", line);
        }
    }

    MissingMarks(TableMapping mapping) {
        words = mapping.values() == null ? Map.of() : mapping.values();
    }

    /** The row with empty cells for marks of missing values, except where the mapping says what one means. */
    Row emptied(Row row) {
        Row emptied = row;
        for (String column : row.columnNames()) {
            String value = row.get(column);
            if (MARKS.contains(value) && TableColumn.isKnown(column) && !hasMeaning(column, value)) {
                emptied = emptied.with(column, "");
                counts.merge(
                        column + "\t" + value,
                        new Count(value, column, 1, row.location().line()),
                        (known, one) -> known.another());
            }
        }
        return emptied;
    }

    private boolean hasMeaning(String column, String value) {
        return words.getOrDefault(column, Map.of()).containsKey(value)
                || (value.equals("NA") && OF_STATES.contains(column));
    }

    /** Says what was taken for nothing in the rows so far, and begins anew. */
    void remark(String file, RecordSink sink) {
        if (!counts.isEmpty()) {
            sink.remark("%s: these count as empty cells: %s. If one has a meaning, say so with `values` in a mapping."
                    .formatted(file, counts.values().stream().map(Count::words).collect(Collectors.joining("; "))));
        }
        counts.clear();
    }
}
