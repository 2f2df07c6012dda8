package org.chancery.ingest.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.Problem.Consequence;
import org.jspecify.annotations.Nullable;

/** One row of a table: its values by the names of their columns, and its position. */
public final class Row {
    private final String file;
    private final int line;
    private final Map<String, Integer> columns;
    private final List<String> values;

    Row(String file, int line, Map<String, Integer> columns, List<String> values) {
        this.file = file;
        this.line = line;
        this.columns = columns;
        this.values = values;
    }

    /**
     * The value without surrounding white space; null if the column is empty, missing, or beyond the end of the row.
     */
    public @Nullable String find(String column) {
        Integer index = columns.get(column);
        if (index == null || index >= values.size()) {
            return null;
        }
        String value = Blanks.strip(values.get(index));
        return value.isEmpty() ? null : value;
    }

    /** The value, or the empty text. */
    public String get(String column) {
        String value = find(column);
        return value == null ? "" : value;
    }

    /** The same row with another value in a column. */
    public Row with(String column, String value) {
        Integer index = columns.get(column);
        if (index == null || index >= values.size()) {
            return this;
        }
        ArrayList<String> changed = new ArrayList<>(values);
        changed.set(index, value);
        return new Row(file, line, columns, changed);
    }

    /** The same row with values in other columns, which may be new ones. */
    public Row plus(Map<String, String> more) {
        if (more.isEmpty()) {
            return this;
        }
        LinkedHashMap<String, Integer> names = new LinkedHashMap<>(columns);
        ArrayList<String> all = new ArrayList<>(values);
        while (all.size() < columns.size()) {
            all.add("");
        }
        more.forEach((column, value) -> {
            Integer index = names.putIfAbsent(column, all.size());
            if (index == null) {
                all.add(value);
            } else {
                all.set(index, value);
            }
        });
        return new Row(file, line, names, all);
    }

    /** Whether the table has the column, with or without a value in this row. */
    public boolean knows(String column) {
        return columns.containsKey(column);
    }

    public boolean has(String column) {
        return find(column) != null;
    }

    /** The position of the start of the row. */
    public Problem.Location location() {
        return new Problem.Location(file, line, 1);
    }

    /** A problem with the value of a column; the column of the location is the column's number in the table. */
    public Problem problem(String column, String reason, String remedy, Consequence consequence) {
        Integer index = columns.get(column);
        Problem.Location where = new Problem.Location(file, line, index == null ? 0 : index + 1);
        return new Problem(where, column, find(column), reason, remedy, consequence);
    }

    /** Every column, in the order of the table; columns without a name have their numbers. */
    public Set<String> columnNames() {
        return columns.keySet();
    }

    boolean isFirst(String column) {
        return Integer.valueOf(0).equals(columns.get(column));
    }

    int columnCount() {
        return columns.size();
    }

    String columnName(int index) {
        return columns.entrySet().stream()
                .filter(column -> column.getValue() == index)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    String file() {
        return file;
    }

    int line() {
        return line;
    }

    Map<String, Integer> columns() {
        return columns;
    }

    List<String> values() {
        return values;
    }
}
