package org.chancery.time;

import java.time.LocalDateTime;

/** Where an interval or a range begins or ends: a date, on one side of a date, open, or unknown. */
public sealed interface Limit permits SingleDate, OneSided, Limit.Missing {
    String canonical();

    Qualification qualification();

    /** The first moment that the limit may mean; {@link LocalDateTime#MIN} where it has none. */
    LocalDateTime first();

    /** The last moment that the limit may mean; {@link LocalDateTime#MAX} where it has none. */
    LocalDateTime last();

    /** A limit that is no date. */
    enum Missing implements Limit {
        /** There is no limit: it has always been so, or it is still going on. */
        OPEN(".."),
        /** There is a limit, but nobody knows it. */
        UNKNOWN("");

        private final String canonical;

        Missing(String canonical) {
            this.canonical = canonical;
        }

        @Override
        public String canonical() {
            return canonical;
        }

        @Override
        public Qualification qualification() {
            return Qualification.NONE;
        }

        @Override
        public LocalDateTime first() {
            return LocalDateTime.MIN;
        }

        @Override
        public LocalDateTime last() {
            return LocalDateTime.MAX;
        }
    }

    /**
     * The bounds of what started and ended at these limits. An open start lies before all time, and so does its latest
     * possible moment. An unknown start is only known not to come after the end. The same holds for ends: what is still
     * going on has not ended at any moment, while an unknown end may have come as early as the start.
     *
     * @throws IllegalArgumentException if the end lies before the start
     */
    static Bounds bounds(Limit begin, Limit end) {
        LocalDateTime earliestBegin = begin.first();
        // Clocks at two offsets may show an end before its start, on a journey to the west for one.
        LocalDateTime latestEnd = end.last().isBefore(earliestBegin) ? earliestBegin : end.last();
        LocalDateTime latestBegin = begin == Missing.OPEN ? LocalDateTime.MIN : begin.last();
        LocalDateTime earliestEnd = end == Missing.OPEN ? LocalDateTime.MAX : end.first();
        return new Bounds(
                earliestBegin,
                latestBegin.isAfter(latestEnd) ? latestEnd : latestBegin,
                earliestEnd.isBefore(earliestBegin) ? earliestBegin : earliestEnd,
                latestEnd);
    }

    /** Whether no moment of the start is before any moment of the end. */
    static boolean reversed(Limit begin, Limit end) {
        if (begin instanceof DateTime first && end instanceof DateTime last && first.isComparable(last)) {
            return first.isAfter(last);
        }
        return begin.first().isAfter(end.last());
    }
}
