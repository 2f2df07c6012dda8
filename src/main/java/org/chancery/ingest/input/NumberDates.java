package org.chancery.ingest.input;

import java.util.List;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.RecordSink;
import org.jspecify.annotations.Nullable;

/** Dates of numbers in the columns of days, as programs write them that save a publisher's table again. */
final class NumberDates {
    private final List<String> columns;
    private final @Nullable DayOrder order;

    private NumberDates(List<String> columns, @Nullable DayOrder order) {
        this.columns = columns;
        this.order = order;
    }

    /**
     * Finds the order of the dates in a file, unless it is said.
     *
     * @throws org.chancery.ingest.model.BundleException if there are such dates, and their order does not show
     */
    static NumberDates of(Rows rows, InputFile file, List<String> columns, RecordSink sink) {
        if (file.dayOrder() != null) {
            return new NumberDates(columns, file.dayOrder());
        }
        if (rows.first(file, row -> columns.stream().anyMatch(column -> isOfNumbers(row.get(column)))) == null) {
            return new NumberDates(columns, null);
        }
        DayOrders orders = new DayOrders();
        rows.first(file, row -> {
            columns.forEach(column -> orders.take(isOfNumbers(row.get(column)) ? row.find(column) : null));
            return false;
        });
        DayOrder only = orders.only();
        if (only == null) {
            throw RejectedRows.at(
                    new Problem.Location(file.name(), 0, 0),
                    orders.isContradictory()
                            ? "the dates %s and %s are in different orders"
                                    .formatted(orders.proof(), orders.contradiction())
                            : "the order of day and month in dates such as %s does not show".formatted(orders.proof()),
                    "Say it with --day-order, as in --day-order day-month-year; dates in another order are then "
                            + "rejected");
        }
        sink.remark("%s: dates such as %s were read as %s."
                .formatted(file.name(), orders.proof(), only.label().replace("-", ", ")));
        return new NumberDates(columns, only);
    }

    private static boolean isOfNumbers(String text) {
        return DayOrder.isOfNumbers(text) && !text.matches("\\d{4}-\\d\\d-\\d\\d.*");
    }

    Row apply(Row row) {
        Row read = row;
        for (String column : columns) {
            String text = row.find(column);
            String day = text == null || order == null || !isOfNumbers(text) ? null : order.iso(text);
            read = day == null ? read : read.with(column, day);
        }
        return read;
    }
}
