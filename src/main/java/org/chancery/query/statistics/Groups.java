package org.chancery.query.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The values of the first key that is not one of time, in the order asked for, each with the number of its events.
 *
 * @param count how many there are, of which the values may be the first
 */
record Groups(Map<Object, Long> values, int count) {
    /** How many values are read: all of them if they are known beforehand, since any of them may have no events. */
    static int limit(StatisticsRequest request, Optional<List<Object>> known) {
        int most = StatisticsRequest.MOST_BUCKETS + 1;
        return known.isPresent() || request.first() == null ? most : request.first();
    }

    static Groups of(List<CountQueries.GroupRow> rows, Optional<List<Object>> known, StatisticsRequest request) {
        Map<Object, Long> found = new LinkedHashMap<>();
        rows.forEach(row -> found.put(row.value(), row.events()));
        long count = rows.isEmpty() ? 0 : rows.get(0).values();
        if (known.isPresent()) {
            List<Object> missing = new ArrayList<>(known.get());
            missing.removeAll(found.keySet());
            return first(
                    request,
                    withoutEvents(found, missing, request.order()),
                    known.get().size());
        }
        return first(request, found, Math.toIntExact(count));
    }

    /** Whether there are more than these. */
    boolean areCut() {
        return values.size() < count;
    }

    private static Map<Object, Long> withoutEvents(Map<Object, Long> found, List<Object> missing, BucketOrder order) {
        Map<Object, Long> all = new LinkedHashMap<>();
        if (order == BucketOrder.MOST_FIRST) {
            all.putAll(found);
        }
        missing.forEach(value -> all.put(value, 0L));
        all.putAll(found);
        return all;
    }

    private static Groups first(StatisticsRequest request, Map<Object, Long> all, int count) {
        Map<Object, Long> kept = new LinkedHashMap<>();
        all.entrySet().stream()
                .limit(request.first() == null ? Long.MAX_VALUE : request.first())
                .forEach(group -> kept.put(group.getKey(), group.getValue()));
        return new Groups(kept, count);
    }
}
