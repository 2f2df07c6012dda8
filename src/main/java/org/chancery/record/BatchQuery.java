package org.chancery.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A query for the values of a batched field, and the reading of its rows.
 *
 * @param reading the values that were found, by the id of their object
 */
public record BatchQuery<V extends @Nullable Object>(Sql sql, Function<List<SqlRow>, Map<Long, V>> reading) {
    /** A query for a list of values of each object, whose rows begin with the object's id. */
    public static <V> BatchQuery<List<V>> ofLists(Sql sql, Function<SqlRow, V> value) {
        return new BatchQuery<>(sql, rows -> {
            Map<Long, List<V>> lists = new HashMap<>();
            for (SqlRow row : rows) {
                lists.computeIfAbsent(row.number(), key -> new ArrayList<>()).add(value.apply(row));
            }
            return lists;
        });
    }

    /** A query for one value of each object, whose rows begin with the object's id. */
    public static <V extends @Nullable Object> BatchQuery<V> ofValues(Sql sql, Function<SqlRow, V> value) {
        return new BatchQuery<>(sql, rows -> {
            Map<Long, V> values = new HashMap<>();
            for (SqlRow row : rows) {
                values.put(row.number(), value.apply(row));
            }
            return values;
        });
    }

    /** The same query, and what is made of all that it found. */
    public <W extends @Nullable Object> BatchQuery<W> then(Function<Map<Long, V>, Map<Long, W>> made) {
        return new BatchQuery<>(sql, reading.andThen(made));
    }

    /** The same query for a field that may have no value. */
    public BatchQuery<@Nullable V> orNull() {
        return then(found -> new HashMap<Long, @Nullable V>(found));
    }
}
