package org.chancery.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * Between which moments something began, and between which it ended; all four inclusive, to the millisecond, by the
 * clocks of the place. {@link LocalDateTime#MIN} and {@link LocalDateTime#MAX} stand for a side without limit, known or
 * unknown.
 *
 * <p>In the words of CIDOC-CRM's time-spans: {@code earliestBegin} and {@code latestEnd} are P82, the outer limits
 * ("begin of the begin", "end of the end"); {@code latestBegin} and {@code earliestEnd} are P81, the inner ones ("end
 * of the begin", "begin of the end"). Where {@code latestBegin} is before {@code earliestEnd}, it was going on
 * throughout that time; otherwise, as for "April 2023", no moment is sure.
 */
public record Bounds(
        LocalDateTime earliestBegin, LocalDateTime latestBegin, LocalDateTime earliestEnd, LocalDateTime latestEnd) {
    /** Of a second, at the precision of all bounds. */
    static final int LAST_NANOSECOND = 999_000_000;

    private static final LocalTime LAST_OF_DAY = LocalTime.of(23, 59, 59, LAST_NANOSECOND);
    private static final LocalDateTime DATABASE_FIRST = LocalDateTime.of(-4712, 1, 1, 0, 0);
    private static final LocalDateTime DATABASE_LAST =
            LocalDate.of(294276, 12, 31).atTime(LAST_OF_DAY);

    /**
     * Requires that the earliest does not come after the latest, nor the start after the end.
     *
     * @throws IllegalArgumentException if they are in another order
     */
    public Bounds {
        requireOrder(earliestBegin, latestBegin);
        requireOrder(earliestEnd, latestEnd);
        requireOrder(earliestBegin, earliestEnd);
        requireOrder(latestBegin, latestEnd);
    }

    /** Some time, long or short, that lies between these two moments. */
    static Bounds within(LocalDateTime first, LocalDateTime last) {
        return new Bounds(first, last, first, last);
    }

    /** The last moment before midnight, at the precision of all bounds. */
    static LocalDateTime endOfDay(LocalDate day) {
        return day.atTime(LAST_OF_DAY);
    }

    /** Whether one of the outer limits is missing, so that nobody can say how far away it may be. */
    public boolean isOpen() {
        return earliestBegin.equals(LocalDateTime.MIN) || latestEnd.equals(LocalDateTime.MAX);
    }

    /** Whether the outer limits of both have a moment in common. */
    public boolean overlaps(Bounds other) {
        return !earliestBegin.isAfter(other.latestEnd) && !latestEnd.isBefore(other.earliestBegin);
    }

    /** Whether the outer limits of the other lie within the outer limits of this. */
    public boolean contains(Bounds other) {
        return !earliestBegin.isAfter(other.earliestBegin) && !latestEnd.isBefore(other.latestEnd);
    }

    /**
     * The same bounds as PostgreSQL's {@code timestamp} can hold them: what lies before 4713 BC or after 294276 AD
     * becomes {@link LocalDateTime#MIN} or {@link LocalDateTime#MAX}, which the driver stores as {@code -infinity} and
     * {@code infinity}.
     */
    public Bounds storable() {
        return new Bounds(storable(earliestBegin), storable(latestBegin), storable(earliestEnd), storable(latestEnd));
    }

    /** The same moment as PostgreSQL's {@code timestamp} can hold it, see {@link #storable()}. */
    public static LocalDateTime storable(LocalDateTime moment) {
        if (moment.isBefore(DATABASE_FIRST)) {
            return LocalDateTime.MIN;
        }
        return moment.isAfter(DATABASE_LAST) ? LocalDateTime.MAX : moment;
    }

    private static void requireOrder(LocalDateTime earlier, LocalDateTime later) {
        if (earlier.isAfter(later)) {
            throw new IllegalArgumentException(earlier + " is after " + later);
        }
    }
}
