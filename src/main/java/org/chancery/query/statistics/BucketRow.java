package org.chancery.query.statistics;

import java.util.List;
import java.util.Optional;

/**
 * How many events have values in common and, by time, start in one period and end in one.
 *
 * @param values of the keys, except that of time
 * @param span the first days of the two periods; none where it is not counted by time
 * @param shares empty unless events are counted SHARED
 * @param summary the figures on all events, where they were read with the rows
 */
record BucketRow(
        List<Object> values,
        Optional<DaySpan> span,
        long events,
        Optional<Shares> shares,
        Optional<Statistics.Summary> summary) {
    /** How much of the events, by their days, lies in the first period, in the last, and on each day between. */
    record Shares(double first, double last, double day) {}

    BucketRow with(Statistics.Summary ofAll) {
        return new BucketRow(values, span, events, shares, Optional.of(ofAll));
    }
}
