package org.chancery.query.statistics;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How an event whose date is uncertain, or that lasts, is counted by time. */
@Description("How an event that has an uncertain date, or that lasts, is counted by month, quarter, year or decade.")
@Enum("Counting")
public enum DateCounting {
    @Description(
            "It counts in every period in which it may have happened, so that the sum may be more than the number of"
                    + " events.")
    POSSIBLY,

    @Description(
            "It counts in the period within which it lies for certain, from its earliest to its latest day, or in none:"
                    + " the sum may be less than the number of events.")
    CERTAINLY,

    @Description("It is divided among the periods in which it may have happened, by the number of "
            + "days that it has in each, so that the sum is the number of events. An event that "
            + "may have happened outside of `filter.during` is divided among the days inside.")
    SHARED,

    @Description("It counts once, in the period of the earliest day on which it may have begun, so that the sum is the "
            + "number of events. An event that may have begun before `filter.during` counts in no period.")
    BEGIN;

    /** Whether time outside of the time asked for does not count. */
    boolean isClipped() {
        return this == POSSIBLY || this == SHARED;
    }
}
