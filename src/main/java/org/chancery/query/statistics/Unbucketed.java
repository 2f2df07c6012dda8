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
        @Description("How many. By time: events whose date has no earliest or no latest day within the "
                + "time asked for and, with CERTAINLY, events that lie in no period for certain. By "
                + "other keys: events at no place, about no dispute, without an actor or a pair that "
                + "counts, or at no recorded level.")
        Integer count) {}
