package org.chancery.ingest.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.chancery.ingest.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one open table by the names of their columns. Rows above the header, rows without a value and a row of
 * tags below the header are no records.
 */
final class TableRows implements AutoCloseable {
    private final String file;
    private final RowSource source;
    private final boolean isNamed;
    private final Layout layout;
    private Map<String, Integer> columns = Map.of();
    private int headerLine;
    private boolean isBegun;
    private boolean isFirst = true;
    private int shortRows;
    private int firstShortRow;
    private int tagsLine;

    /**
     * How a table is laid out.
     *
     * @param header the columns of a table that does not name them
     * @param headerLine where its header stands; 0 means in the first row
     * @param naming from the names in the table to those of Chancery
     * @param reading from each value in the table to the one meant
     */
    record Layout(
            @Nullable List<String> header,
            int headerLine,
            UnaryOperator<String> naming,
            UnaryOperator<String> reading) {}

    TableRows(String file, RowSource source, Layout layout) {
        this.file = file;
        this.source = source;
        this.layout = layout;
        isNamed = layout.header == null;
    }

    /** The columns and their positions; none if the table has no row. */
    Map<String, Integer> columns() {
        begin();
        return columns;
    }

    /** The line of the header, or 0 if the table has none. */
    int headerLine() {
        return headerLine;
    }

    /** The next row; null after the last. */
    @Nullable
    Row next() {
        begin();
        for (@Nullable List<String> values = source.next(); values != null; values = source.next()) {
            if (isBlank(values)) {
                continue;
            }
            boolean mayBeTags = isFirst && isNamed;
            isFirst = false;
            if (mayBeTags && HeaderLine.isOfTags(values)) {
                tagsLine = source.line();
                continue;
            }
            return new Row(file, source.line(), columns, fitted(values));
        }
        return null;
    }

    private void begin() {
        if (isBegun) {
            return;
        }
        isBegun = true;
        if (layout.header != null) {
            columns = index(layout.header);
            return;
        }
        for (@Nullable List<String> values = source.next(); values != null; values = source.next()) {
            if (source.line() >= layout.headerLine && !isBlank(values)) {
                headerLine = source.line();
                columns = index(values);
                return;
            }
        }
    }

    private static boolean isBlank(List<String> values) {
        return values.stream().allMatch(String::isBlank);
    }

    /** Without empty values beyond the last column; with empty ones where the row ends before it. */
    private List<String> fitted(List<String> values) {
        List<String> read = new ArrayList<>(values.size());
        values.forEach(value -> read.add(layout.reading.apply(value)));
        if (!isNamed) {
            return read;
        }
        while (read.size() > columns.size() && read.get(read.size() - 1).isBlank()) {
            read.remove(read.size() - 1);
        }
        if (read.size() < columns.size() && !source.omitsTrailingCells()) {
            shortRows++;
            firstShortRow = firstShortRow == 0 ? source.line() : firstShortRow;
        }
        while (read.size() < columns.size()) {
            read.add("");
        }
        return read;
    }

    /** What a person should know about the rows that were read. */
    List<String> remarks() {
        ArrayList<String> remarks = new ArrayList<>();
        if (tagsLine > 0) {
            remarks.add("%s: the tags (HXL) in line %d were passed over.".formatted(file, tagsLine));
        }
        if (shortRows > 0) {
            remarks.add("%s: %,d %s before the last column, first in line %d; the missing values count as empty."
                    .formatted(file, shortRows, shortRows == 1 ? "row ends" : "rows end", firstShortRow));
        }
        return remarks;
    }

    private Map<String, Integer> index(List<String> names) {
        LinkedHashMap<String, Integer> indexed = new LinkedHashMap<>();
        for (int index = 0; index < names.size(); index++) {
            String given = names.get(index).strip();
            String name = given.isEmpty() ? "(column %d)".formatted(index + 1) : layout.naming.apply(given);
            if (indexed.putIfAbsent(name, index) != null) {
                throw RejectedRows.at(
                        new Problem.Location(file, source.line(), index + 1),
                        "the column \"%s\" occurs a second time".formatted(name),
                        "Give each column its own name");
            }
        }
        return indexed;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
