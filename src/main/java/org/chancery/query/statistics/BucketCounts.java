package org.chancery.query.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How many events have each combination of values, in each period where there are any. */
final class BucketCounts {
    private final List<StatisticsKey> keys;
    private final @Nullable Periods periods;
    private final DateCounting counting;
    private final Map<List<Object>, double[]> counts = new LinkedHashMap<>();

    /** @param periods null where it is not counted by time */
    BucketCounts(List<StatisticsKey> keys, @Nullable Periods periods, DateCounting counting) {
        this.keys = keys;
        this.periods = periods;
        this.counting = counting;
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

    BucketCounts addAll(List<Object[]> rows) {
        rows.forEach(this::add);
        return this;
    }

    /** Adds a row of {@link CountSql#buckets}. */
    private void add(Object[] row) {
        List<Object> values = new ArrayList<>();
        int column = 0;
        for (StatisticsKey key : keys) {
            values.add(KeyValues.read(key, row, column));
            column += KeyValues.columns(key);
        }
        double[] ofValues = counts.computeIfAbsent(values, key -> new double[periods == null ? 1 : periods.count()]);
        if (periods == null) {
            ofValues[0] += (Long) row[column];
        } else {
            spread(ofValues, periods, row, column);
        }
    }

    private void spread(double[] ofValues, Periods all, Object[] row, int column) {
        int first = index(all, row[column]);
        int last = index(all, row[column + 1]);
        long events = (Long) row[column + 2];
        if (counting != DateCounting.SHARED || first == last) {
            for (int period = Math.max(first, 0); period <= Math.min(last, all.count() - 1); period++) {
                ofValues[period] += events;
            }
            return;
        }
        ofValues[first] += (Double) row[column + 3];
        for (int period = first + 1; period < last; period++) {
            ofValues[period] += (Double) row[column + 5] * all.days(period);
        }
        ofValues[last] += (Double) row[column + 4];
    }

    private static int index(Periods all, Object epochDay) {
        return all.index(Days.of(epochDay));
    }

    /** Shares are sums of fractions: what is behind the sixth digit is their error, and a whole number stays one. */
    private static double rounded(double count) {
        return Math.rint(count * 1e6) / 1e6;
    }
}
