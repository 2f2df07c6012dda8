package org.chancery.ingest.input;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Fills in the cells that are merged with one above them: what it says is meant for all of their rows. */
final class MergedCells {
    private final Deque<SheetFindings.Merged> waiting;
    private final Map<Integer, Open> openByColumn = new TreeMap<>();

    /** Cells of which a row was reached, and their value. */
    private record Open(SheetFindings.Merged cells, String value) {}

    MergedCells(List<SheetFindings.Merged> merged) {
        waiting = new ArrayDeque<>(merged.stream()
                .sorted(Comparator.comparingInt(SheetFindings.Merged::firstRow))
                .toList());
    }

    /** Fills in the values of a row; the rows come in their order. */
    void fill(int row, List<String> values) {
        openByColumn.values().removeIf(open -> open.cells().lastRow() < row);
        openByColumn.forEach((column, open) -> put(values, column, open.value()));
        while (!waiting.isEmpty() && waiting.peek().firstRow() <= row) {
            SheetFindings.Merged cells = waiting.remove();
            boolean isHere = cells.firstRow() == row && cells.column() < values.size();
            if (isHere && !Blanks.isBlank(values.get(cells.column()))) {
                openByColumn.put(cells.column(), new Open(cells, values.get(cells.column())));
            }
        }
    }

    private static void put(List<String> values, int column, String value) {
        while (values.size() <= column) {
            values.add("");
        }
        if (Blanks.isBlank(values.get(column))) {
            values.set(column, value);
        }
    }
}
