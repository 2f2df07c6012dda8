package org.chancery.serve.export;

import java.time.LocalDate;
import java.util.Objects;
import org.chancery.record.event.EventDate;

/**
 * The days that an event takes in a calendar: those on which it certainly took place or, without such a day, the first
 * on which it may have begun. All possible days would make a banner of a month that says nothing of any day in it.
 *
 * @param first the first of these days
 * @param last the last of them
 * @param certain whether it certainly took place on them
 */
record CalendarDays(LocalDate first, LocalDate last, boolean certain) {
    /** The days of a date whose bounds are known. */
    static CalendarDays of(EventDate date) {
        LocalDate begin = Objects.requireNonNull(date.earliestBegin());
        LocalDate latestBegin = date.latestBegin();
        LocalDate earliestEnd = date.earliestEnd();
        if (latestBegin == null
                || earliestEnd == null
                || latestBegin.isAfter(earliestEnd)
                || date.uncertain()
                || date.approximate()) {
            return new CalendarDays(begin, begin, false);
        }
        return new CalendarDays(latestBegin, earliestEnd, true);
    }
}
