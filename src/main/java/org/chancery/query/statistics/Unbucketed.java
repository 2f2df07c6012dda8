package org.chancery.query.statistics;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** What no bucket counts. */
@Description("How many events no bucket counts, since they have no value of a key.")
@Type("Unplaced")
public record Unbucketed(
        @NonNull @Description("The key by which they cannot be counted.")
        StatisticsKey key,

        @NonNull
        @Description(
                "How many. By time: events with an open date, see `openDates`; with CERTAINLY also events that lie "
                        + "in no period for certain, and with BEGIN those that may have begun before `filter.during`. "
                        + "By other keys: events at no place, about no dispute, without an actor or a pair that "
                        + "counts, or at no recorded level.")
        Integer count,

        @NonNull
        @Description("How many of them have a date without an earliest or a latest day, such as \"[..2023-06-05]\": "
                + "events that may have happened at any time before. A list with `filter.openDate: true` has them. "
                + "0 for other keys than those of time.")
        Integer openDates) {}
