package org.chancery.ingest.format.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.ingest.input.Row;
import org.chancery.record.exchange.TableColumn;
import org.jspecify.annotations.Nullable;

/** The columns that a mapping makes of others: joined, split, or the same in every row. */
final class DerivedColumns {
    private static final Set<TableColumn> LISTS =
            Set.of(TableColumn.PARTICIPANTS, TableColumn.ABOUT, TableColumn.TOPICS);
    private static final Set<TableColumn> DATES =
            Set.of(TableColumn.DATE, TableColumn.END_DATE, TableColumn.SOURCE_PUBLISHED);

    private final Map<String, TableMapping.Joined> joined;
    private final Map<String, TableMapping.Split> split;
    private final Map<String, String> constants;
    private final Map<String, String> columns;

    DerivedColumns(TableMapping mapping) {
        joined = mapping.join() == null ? Map.of() : mapping.join();
        split = mapping.split() == null ? Map.of() : mapping.split();
        constants = mapping.constants() == null ? Map.of() : mapping.constants();
        columns = mapping.columns() == null ? Map.of() : mapping.columns();
    }

    /** The columns of the table that are only read as parts of others. */
    Set<String> parts() {
        LinkedHashSet<String> parts = new LinkedHashSet<>(split.keySet());
        joined.values().forEach(join -> parts.addAll(join.columns()));
        return parts;
    }

    /** All columns of a table with these columns. */
    List<String> among(List<String> given) {
        LinkedHashSet<String> all = new LinkedHashSet<>(given);
        all.addAll(names());
        return List.copyOf(all);
    }

    private Set<String> names() {
        LinkedHashSet<String> names = new LinkedHashSet<>(joined.keySet());
        split.values().forEach(parts -> names.addAll(parts.into()));
        names.addAll(constants.keySet());
        names.remove("");
        return names;
    }

    /** The row with its derived values. */
    Row of(Row row) {
        if (joined.isEmpty() && split.isEmpty() && constants.isEmpty()) {
            return row;
        }
        LinkedHashMap<String, String> derived = new LinkedHashMap<>();
        joined.forEach((column, join) -> put(derived, column, joined(row, column, join)));
        split.forEach((theirs, parts) -> split(row.get(named(theirs)), parts, derived));
        constants.forEach((column, value) -> {
            boolean hasValue = derived.containsKey(column) || row.has(column);
            if (!hasValue && applies(column, row, derived)) {
                derived.put(column, value);
            }
        });
        return row.plus(derived);
    }

    /** What is said about an actor is said where the row names one. */
    private static boolean applies(String column, Row row, Map<String, String> derived) {
        String actor = TableColumn.ACTOR.label();
        return !Participants.isOfAnActor(column) || row.has(actor) || derived.containsKey(actor);
    }

    private String named(String theirs) {
        return columns.getOrDefault(theirs, theirs);
    }

    private static void put(Map<String, String> derived, String column, String value) {
        if (!value.isBlank()) {
            derived.put(column, value.strip());
        }
    }

    private String joined(Row row, String column, TableMapping.Joined join) {
        TableColumn ours = column(column);
        boolean isDate = ours != null && DATES.contains(ours);
        String with = join.with();
        if (with == null) {
            with = isDate ? "-" : ours != null && LISTS.contains(ours) ? "; " : " ";
        }
        return join.columns().stream()
                .map(part -> row.get(named(part)))
                .filter(value -> !value.isEmpty())
                .map(value -> isDate ? padded(value) : value)
                .collect(Collectors.joining(with));
    }

    /** A month or a day has two digits in EDTF, also where the sheet stores it as {@code 6.0}. */
    private static String padded(String value) {
        String whole = value.replaceFirst("^(\\d+)\\.0+$", "$1");
        return whole.matches("\\d") ? "0" + whole : whole;
    }

    private static void split(String text, TableMapping.Split parts, Map<String, String> derived) {
        String rest = text;
        List<String> into = new ArrayList<>(parts.into());
        for (int index = 0; index < into.size(); index++) {
            int end = index == into.size() - 1 ? -1 : rest.indexOf(parts.at());
            String value = end < 0 ? rest : rest.substring(0, end);
            rest = end < 0 ? "" : rest.substring(end + parts.at().length());
            if (!into.get(index).isEmpty()) {
                put(derived, into.get(index), value);
            }
        }
    }

    private static @Nullable TableColumn column(String label) {
        for (TableColumn column : TableColumn.values()) {
            if (column.label().equals(label)) {
                return column;
            }
        }
        return null;
    }
}
