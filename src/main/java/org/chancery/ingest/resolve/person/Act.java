package org.chancery.ingest.resolve.person;

import org.jspecify.annotations.Nullable;

/**
 * What a person did for a body: from the first to the last day that is known of it, for one office.
 *
 * @param office an office that one person holds at a time; null for all others
 * @param isLesser whether another office is stated, such as that of a deputy or an ambassador
 * @param firstDay the first day, counted from any day; {@link Long#MIN_VALUE} if nobody knows it
 * @param lastDay the last day; {@link Long#MAX_VALUE} if nobody knows it
 */
public record Act(long body, @Nullable String office, boolean isLesser, long firstDay, long lastDay) {
    /** An office that one person holds at a time, or what nobody states. */
    public Act(long body, @Nullable String office, long firstDay, long lastDay) {
        this(body, office, false, firstDay, lastDay);
    }

    /** Something that holds at any time says nothing about the time of an office. */
    boolean isDated() {
        return firstDay != Long.MIN_VALUE && lastDay != Long.MAX_VALUE;
    }

    /** The days between the two; 0 if they overlap. */
    long daysFrom(Act other) {
        if (firstDay > other.lastDay) {
            return days(other.lastDay, firstDay);
        }
        return other.firstDay > lastDay ? days(lastDay, other.firstDay) : 0;
    }

    private static long days(long from, long to) {
        return to - from;
    }
}
