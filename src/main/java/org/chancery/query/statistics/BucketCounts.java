package org.chancery.query.statistics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How many events have each combination of values, in each period where there are any. */
final class BucketCounts {
    private final @Nullable Periods periods;
    private final Map<List<Object>, double[]> counts = new LinkedHashMap<>();

    /** @param periods null where it is not counted by time */
    BucketCounts(@Nullable Periods periods) {
        this.periods = periods;
    }

    /** The combinations of values that have events. */
    Set<List<Object>> values() {
        return counts.keySet();
    }

    /** How many events have these values in the period of this index; 0 without periods. */
    double count(List<Object> values, int period) {
        double[] found = counts.get(values);
        return found == null ? 0 : rounded(found[period]);
    }

    double sum(List<Object> values) {
        double sum = 0;
        for (double count : counts.getOrDefault(values, new double[0])) {
            sum += count;
        }
        return sum;
    }

    BucketCounts addAll(Groups groups) {
        groups.values().forEach((value, events) -> counts.put(List.of(value), new double[] {events}));
        return this;
    }

    BucketCounts addAll(List<BucketRow> rows) {
        rows.forEach(this::add);
        return this;
    }

    private void add(BucketRow row) {
        double[] ofValues =
                counts.computeIfAbsent(row.values(), key -> new double[periods == null ? 1 : periods.count()]);
        if (periods == null) {
            ofValues[0] += row.events();
        } else {
            spread(ofValues, periods, row.span().orElseThrow(), row);
        }
    }

    private static void spread(double[] ofValues, Periods all, DaySpan span, BucketRow row) {
        int first = all.index(span.first());
        int last = all.index(span.last());
        if (row.shares().isEmpty() || first == last) {
            for (int period = Math.max(first, 0); period <= Math.min(last, all.count() - 1); period++) {
                ofValues[period] += row.events();
            }
            return;
        }
        BucketRow.Shares shares = row.shares().get();
        ofValues[first] += shares.first();
        for (int period = first + 1; period < last; period++) {
            ofValues[period] += shares.day() * all.days(period);
        }
        ofValues[last] += shares.last();
    }

    /** Shares are sums of fractions: digits after the sixth are rounding errors, and a whole number stays whole. */
    private static double rounded(double count) {
        return Math.rint(count * 1e6) / 1e6;
    }
}
