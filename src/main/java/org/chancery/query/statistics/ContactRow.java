package org.chancery.query.statistics;

import java.util.Objects;
import java.util.stream.Stream;
import org.chancery.record.event.Level;
import org.jspecify.annotations.Nullable;

/**
 * The contact at one level that the archive has.
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

    /** The ids of the events that it names. */
    Stream<Long> events() {
        return Stream.of(first, latest, gapFrom, gapTo).filter(Objects::nonNull);
    }
}
