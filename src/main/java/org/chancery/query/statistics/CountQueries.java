package org.chancery.query.statistics;

import java.util.List;
import java.util.Optional;
import org.chancery.record.SqlQuery;

/** The queries that count the events of a search. */
interface CountQueries {
    /** A value of a key, how many events have it, and how many values there are. */
    record GroupRow(Object value, long events, long values) {}

    /** For each value of the key, how many events have it. */
    SqlQuery<GroupRow> groups(StatisticsKey key, boolean mostFirst, int limit);

    /**
     * How many events have the values of the keys; by time, for each two periods in which they start and end. The rows
     * may have the {@link #summary} with them.
     */
    SqlQuery<BucketRow> buckets(List<?> kept, int limit);

    /** The first and the last period, by any day of it, of the events that have both; none without such events. */
    SqlQuery<Optional<DaySpan>> range();

    /** How many events there are, and for each key, how many have no value of it. */
    SqlQuery<Statistics.Summary> summary();
}
