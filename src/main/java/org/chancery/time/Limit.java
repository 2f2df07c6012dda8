package org.chancery.time;

import java.time.LocalDateTime;

/** Where an interval or a range begins or ends: a date, open, or unknown. */
sealed interface Limit permits SingleDate, Limit.Missing {
    String canonical();

    Qualification qualification();

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
    }

    /**
     * The bounds of what started and ended at these limits. An open start lies before all time, and so does its latest
     * possible moment. An unknown start is only known not to come after the end. The same holds for ends: what is still
     * going on has not ended at any moment, while an unknown end may have come as early as the start.
     *
     * @throws IllegalArgumentException if the end lies before the start
     */
    static Bounds bounds(Limit begin, Limit end) {
        LocalDateTime earliestBegin = begin instanceof SingleDate date ? date.first() : LocalDateTime.MIN;
        LocalDateTime latestEnd = end instanceof SingleDate date ? date.last() : LocalDateTime.MAX;
        LocalDateTime latestBegin =
                begin instanceof SingleDate date ? date.last() : begin == Missing.OPEN ? LocalDateTime.MIN : latestEnd;
        LocalDateTime earliestEnd =
                end instanceof SingleDate date ? date.first() : end == Missing.OPEN ? LocalDateTime.MAX : earliestBegin;
        return new Bounds(
                earliestBegin,
                latestBegin.isAfter(latestEnd) ? latestEnd : latestBegin,
                earliestEnd.isBefore(earliestBegin) ? earliestBegin : earliestEnd,
                latestEnd);
    }

    /** Whether no moment of the start is before any moment of the end. */
    static boolean reversed(Limit begin, Limit end) {
        return begin instanceof SingleDate first
                && end instanceof SingleDate last
                && first.first().isAfter(last.last());
    }
}
