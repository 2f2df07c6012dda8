package org.chancery.ingest.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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
    private List<String> header = List.of();
    private int repeatedHeaders;
    private int firstRepeatedHeader;

    /**
     * How a table is laid out.
     *
     * @param header the columns of a table that does not name them
     * @param headerLine where its header stands; 0 means in the first row
     * @param naming from the names in the table to those of Chancery
     * @param reading from each value in the table to the one meant
     * @param isRead whether a column of this name is read: only such a one must not occur twice
     */
    record Layout(
            @Nullable List<String> header,
            int headerLine,
            UnaryOperator<String> naming,
            UnaryOperator<String> reading,
            Predicate<String> isRead) {}

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
            if (isNamed && isHeader(values)) {
                repeatedHeaders++;
                firstRepeatedHeader = firstRepeatedHeader == 0 ? source.line() : firstRepeatedHeader;
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
                header = stripped(values);
                columns = index(values);
                return;
            }
        }
    }

    /** Whether the header comes again, as where the texts of two files were put together. */
    private boolean isHeader(List<String> values) {
        return Blanks.strip(values.get(0)).equals(header.get(0))
                && stripped(values).equals(header);
    }

    private static List<String> stripped(List<String> values) {
        return values.stream().map(Blanks::strip).toList();
    }

    private static boolean isBlank(List<String> values) {
        return values.stream().allMatch(Blanks::isBlank);
    }

    /** Without empty values beyond the last column; with empty ones where the row ends before it. */
    private List<String> fitted(List<String> values) {
        List<String> read = new ArrayList<>(values.size());
        values.forEach(value -> read.add(layout.reading.apply(value)));
        if (!isNamed) {
            return read;
        }
        while (read.size() > columns.size() && Blanks.isBlank(read.get(read.size() - 1))) {
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
        ArrayList<String> remarks = new ArrayList<>(source.remarks());
        if (isNamed && headerLine > 0 && isFirst) {
            remarks.add("%s names its columns, and has no rows below them.".formatted(file));
        }
        if (tagsLine > 0) {
            remarks.add("%s: the tags (HXL) in line %d were passed over.".formatted(file, tagsLine));
        }
        if (repeatedHeaders > 0) {
            remarks.add("%s: %,d %s the names of the columns again, first line %d; %s passed over."
                    .formatted(
                            file,
                            repeatedHeaders,
                            repeatedHeaders == 1 ? "line has" : "lines have",
                            firstRepeatedHeader,
                            repeatedHeaders == 1 ? "it was" : "they were"));
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
            String given = Blanks.strip(names.get(index));
            String number = "(column %d)".formatted(index + 1);
            String name = given.isEmpty() ? number : layout.naming.apply(given);
            if (indexed.containsKey(name) && layout.isRead.test(name)) {
                throw RejectedRows.at(
                        new Problem.Location(file, source.line(), index + 1),
                        "the column \"%s\" occurs a second time".formatted(name),
                        "Give each column its own name");
            }
            indexed.put(indexed.containsKey(name) ? name + " " + number : name, index);
        }
        return indexed;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
