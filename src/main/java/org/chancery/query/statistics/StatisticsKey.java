package org.chancery.query.statistics;

import org.chancery.graphql.Cost;
import org.eclipse.microprofile.graphql.Description;

/** By what events are counted. */
@Description("By what events are counted.")
public enum StatisticsKey {
    @Description("The calendar month; months without events are counted as well.")
    @Cost(weight = "5000")
    MONTH,

    @Description("The quarter of a calendar year; quarters without events are counted as well.")
    @Cost(weight = "5000")
    QUARTER,

    @Description("The calendar year; years without events are counted as well.")
    @Cost(weight = "5000")
    YEAR,

    @Description(
            "Who takes part. With `filter.between`, who takes part besides the actors named there and those who act for"
                    + " them: their counterparts.")
    @Cost(weight = "25000")
    ACTOR,

    @Description("Two who take part, each through a different participant.")
    @Cost(weight = "40000")
    PAIR,

    @Description("The type of the event; types without events are counted as well.")
    KIND,

    @Description("The level at which the event took place: with ACTOR, that at which the actor acts; with PAIR, that "
            + "at which"
            + " both act; else that at which each actor of `between` acts, or one of `involving`, or "
            + "any participant. An"
            + " event of several levels counts at each. Levels without events are counted as well.")
    LEVEL,

    @Description("What became of the event, by the latest news; statuses without events are counted as well.")
    STATUS,

    @Description("A dispute that the event is about.")
    @Cost(weight = "1000")
    DISPUTE,

    @Description("A place at which the event took place; a journey counts at each of its legs.")
    @Cost(weight = "2000")
    PLACE;

    boolean isTime() {
        return this == MONTH || this == QUARTER || this == YEAR;
    }

    boolean isOfActors() {
        return this == ACTOR || this == PAIR;
    }
}
