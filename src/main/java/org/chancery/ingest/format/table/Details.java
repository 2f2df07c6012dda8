package org.chancery.ingest.format.table;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.ingest.input.RejectedRow;
import org.chancery.ingest.input.Row;
import org.chancery.record.dispute.Hostility;
import org.chancery.record.event.EventType;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.TableColumn;
import org.jspecify.annotations.Nullable;

/** Reads the fields that only events of one type have. */
final class Details {
    private static final List<TableColumn> COLUMNS = Arrays.stream(TableColumn.values())
            .filter(column -> column.onlyOf() != null)
            .toList();

    private final Cells cells;

    Details(Cells cells) {
        this.cells = cells;
    }

    /** Reports the values that an event of this type cannot have. */
    void reportUnfitting(Row row, EventType type) {
        for (TableColumn column : COLUMNS) {
            EventType owner = column.onlyOf();
            if (owner != null && owner != type && row.has(column.label())) {
                cells.leaveOut(
                        row,
                        column,
                        "only an event of type %s has this, and this is of type %s".formatted(owner, type),
                        "Correct the type, or leave " + column.label() + " empty");
            }
        }
    }

    Bundle.Meeting meeting(Row row) {
        return read(row, "/meeting", Bundle.Meeting.class);
    }

    Bundle.Incident incident(Row row) {
        Bundle.Incident incident = read(row, "/incident", Bundle.Incident.class);
        if (incident.hostility() == null) {
            throw new RejectedRow(
                    row,
                    TableColumn.HOSTILITY.label(),
                    "an incident needs its hostility",
                    "Write one of " + Arrays.toString(Hostility.values()).toLowerCase(Locale.ROOT));
        }
        return incident;
    }

    Bundle.Statement statement(Row row) {
        return read(row, "/statement", Bundle.Statement.class);
    }

    Bundle.Occasion occasion(Row row) {
        Bundle.Occasion occasion = read(row, "/occasion", Bundle.Occasion.class);
        if (occasion.commemorates() == null) {
            throw new RejectedRow(
                    row, TableColumn.COMMEMORATES.label(), "an occasion commemorates something", "Add what");
        }
        return occasion;
    }

    /** Reads a record from the columns of its components; a component without a column is absent. */
    private <R extends Record> R read(Row row, String path, Class<R> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int index = 0; index < components.length; index++) {
            types[index] = components[index].getType();
            values[index] = value(row, path + "/" + components[index].getName(), types[index]);
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No record can be made of " + type, e);
        }
    }

    private @Nullable Object value(Row row, String path, Class<?> type) {
        if (type == List.class) {
            return List.of();
        }
        if (type == Bundle.Estimate.class) {
            return estimate(row, path);
        }
        Optional<TableColumn> column = TableColumn.at(path);
        if (column.isEmpty()) {
            return null;
        }
        Object value = cells.value(row, column.get(), type);
        return value == null ? cells.otherwise(column.get(), type) : value;
    }

    private Bundle.@Nullable Estimate estimate(Row row, String path) {
        Optional<TableColumn> best = TableColumn.at(path + "/best");
        Optional<TableColumn> high = TableColumn.at(path + "/high");
        Integer lowest = count(row, TableColumn.at(path + "/low"));
        Integer likeliest = count(row, best);
        Integer highest = count(row, high);
        best.ifPresent(column -> requireOrder(row, lowest, column, likeliest));
        high.ifPresent(column -> requireOrder(row, likeliest == null ? lowest : likeliest, column, highest));
        return lowest == null && likeliest == null && highest == null
                ? null
                : new Bundle.Estimate(lowest, likeliest, highest);
    }

    private @Nullable Integer count(Row row, Optional<TableColumn> column) {
        return column.isEmpty() ? null : cells.count(row, column.get());
    }

    private static void requireOrder(Row row, @Nullable Integer lower, TableColumn column, @Nullable Integer higher) {
        if (lower != null && higher != null && higher < lower) {
            throw new RejectedRow(
                    row, column.label(), "it is below " + lower, "Order them: low, best, high, the lowest first");
        }
    }
}
