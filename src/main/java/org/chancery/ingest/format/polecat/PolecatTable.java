package org.chancery.ingest.format.polecat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.ingest.input.PublishedTable;
import org.chancery.ingest.input.Row;

/** The columns of a file of events, by their names in small letters. */
final class PolecatTable {
    private static final List<String> MARKS = List.of("event id", "event type", "event mode");
    private static final List<String> REQUIRED = List.of("event id", "event date", "event type");

    private static final List<String> OPTIONAL = List.of(
            "event mode",
            "event intensity",
            "contexts",
            "actor name",
            "actor country",
            "actor cow",
            "actor title",
            "actor name raw",
            "recipient name",
            "recipient country",
            "recipient cow",
            "recipient title",
            "recipient name raw",
            "placename",
            "city",
            "province",
            "country",
            "latitude",
            "longitude",
            "source",
            "publication date");

    /** The first files call it Intensity; programs that rename columns write underscores. */
    private static final Map<String, String> FORMER_NAMES = formerNames();

    static final PublishedTable TABLE =
            new PublishedTable(MARKS, REQUIRED, OPTIONAL, FORMER_NAMES, List.of("event date", "publication date"));

    private PolecatTable() {}

    private static Map<String, String> formerNames() {
        HashMap<String, String> names = new HashMap<>();
        for (List<String> columns : List.of(REQUIRED, OPTIONAL)) {
            columns.forEach(column -> names.put(column.replace(' ', '_'), column));
        }
        names.put("intensity", "event intensity");
        return Map.copyOf(names);
    }

    /** The value; the empty text where the program found nothing, and wrote None. */
    static String value(Row row, String column) {
        String value = row.get(column);
        return value.equals("None") || value.equals("nan") || value.equals("NA") ? "" : value;
    }

    /** The values of a column that has several, separated by semicolons. */
    static List<String> values(Row row, String column) {
        return List.of(value(row, column).split(";")).stream()
                .map(String::strip)
                .filter(part -> !part.isEmpty() && !part.equals("None"))
                .distinct()
                .toList();
    }
}
