package org.chancery.query.statistics;

import java.util.Objects;
import java.util.stream.Stream;
import org.chancery.record.event.Level;
import org.jspecify.annotations.Nullable;

/**
 * What the statement tells of contact at one level.
 *
 * @param level null for all levels together
 * @param first the id of the first event; it and what follows is null where nothing has a date
 * @param sinceLatest from the last contact to the day asked about
 */
record ContactRow(
        @Nullable Level level,
        int count,
        int undated,
        @Nullable Long first,
        @Nullable Long latest,
        @Nullable Long gapFrom,
        @Nullable Long gapTo,
        @Nullable DayRange gap,
        @Nullable DayRange sinceLatest) {
    static ContactRow none(@Nullable Level level) {
        return new ContactRow(level, 0, 0, null, null, null, null, null, null);
    }

    static ContactRow of(Object[] row) {
        return new ContactRow(
                row[0] == null ? null : Level.valueOf((String) row[0]),
                Math.toIntExact((Long) row[1]),
                Math.toIntExact((Long) row[2]),
                (Long) row[3],
                (Long) row[4],
                (Long) row[5],
                (Long) row[6],
                days(row[7], row[8]),
                days(row[9], row[10]));
    }

    /** The ids of the events that it names. */
    Stream<Long> events() {
        return Stream.of(first, latest, gapFrom, gapTo).filter(Objects::nonNull);
    }

    private static @Nullable DayRange days(@Nullable Object atLeast, @Nullable Object atMost) {
        return atLeast == null || atMost == null ? null : new DayRange((Integer) atLeast, (Integer) atMost);
    }
}
