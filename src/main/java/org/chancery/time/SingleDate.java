package org.chancery.time;

/** A date of any precision that is not made of other dates. */
public sealed interface SingleDate extends Expression, Limit permits CalendarDate, SeasonDate, CountedYear, DateTime {
    @Override
    String canonical();

    @Override
    Qualification qualification();

    @Override
    default Bounds bounds() {
        return Bounds.within(first(), last());
    }
}
