package org.chancery.query.statistics;

import org.chancery.graphql.Cost;
import org.eclipse.microprofile.graphql.Description;

/** A key by which events are counted. */
@Description("A key by which events are counted.")
public enum StatisticsKey {
    @Description("The calendar month; months without events are included.")
    @Cost(weight = "5000")
    MONTH,

    @Description("The quarter of a calendar year; quarters without events are included.")
    @Cost(weight = "5000")
    QUARTER,

    @Description("The calendar year; years without events are included.")
    @Cost(weight = "5000")
    YEAR,

    @Description("Ten calendar years, such as 1990 to 1999; decades without events are included.")
    @Cost(weight = "5000")
    DECADE,

    @Description(
            "Who takes part. With `filter.between`, who takes part besides the actors named there and those who act for"
                    + " them: their counterparts.")
    @Cost(weight = "25000")
    ACTOR,

    @Description("Two actors that take part, each through a different participant.")
    @Cost(weight = "40000")
    PAIR,

    @Description("The type of the event; types without events are included.")
    KIND,

    @Description("The level at which the event took place: with ACTOR, the level at which the actor "
            + "acts; with PAIR, the level at which both act; else the level at which each actor of "
            + "`between` acts, or one of `involving`, or any participant. An event of several "
            + "levels counts at each. Levels without events are included.")
    LEVEL,

    @Description("What became of the event, by the latest news; statuses without events are included.")
    STATUS,

    @Description("A dispute that the event is about.")
    @Cost(weight = "1000")
    DISPUTE,

    @Description("A place at which the event took place; a journey counts at each of its legs.")
    @Cost(weight = "2000")
    PLACE;

    /** Whether it is one of the calendar. */
    public boolean isTime() {
        return this == MONTH || this == QUARTER || this == YEAR || this == DECADE;
    }

    boolean isOfActors() {
        return this == ACTOR || this == PAIR;
    }
}
