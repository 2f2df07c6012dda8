package org.chancery.time;

import java.time.LocalDateTime;

/** A date of any precision that is not made of other dates. */
sealed interface SingleDate extends Expression, Limit permits CalendarDate, SeasonDate, CountedYear, DateTime {
    /** The first moment that the date may mean. */
    LocalDateTime first();

    /** The last moment that the date may mean. */
    LocalDateTime last();

    @Override
    default Bounds bounds() {
        return Bounds.within(first(), last());
    }
}
