package org.chancery.query.statistics;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** What no bucket counts. */
@Description("How many events no bucket counts, since they have nothing to be counted by.")
@Type("Unplaced")
public record Unbucketed(
        @NonNull @Description("By what they cannot be counted.")
        StatisticsKey key,

        @NonNull
        @Description(
                "How many. By time: those whose date has no earliest or no latest day within the time asked for and,"
                        + " counted CERTAINLY, those that lie in no period for certain. By other keys: those "
                        + "with no place, about no"
                        + " dispute, with nobody or no two that count, at no recorded level.")
        Integer count) {}
