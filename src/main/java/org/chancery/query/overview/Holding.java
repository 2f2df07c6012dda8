package org.chancery.query.overview;

import java.util.List;
import org.chancery.record.source.Dataset;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** What the archive has of a dataset. */
@Description("What the archive has of a dataset.")
public record Holding(
        @NonNull @Description("The dataset.") Dataset dataset,

        @NonNull
        @Description("How many events have a record of it. An event with records of several datasets counts for each.")
        Integer eventCount,

        @NonNull
        @Description("Its events by the year in which they begin at the earliest; years without any are left out.")
        List<@NonNull YearCount> years,

        @NonNull @Description("How many of its events have no year: nobody knows when they begin at the earliest.")
        Integer withoutYear,

        @Description("The first year that it covers; absent when it covers no events, or all before its last year.")
        @Nullable
        Integer coversFrom,

        @Description("The last year that it covers; absent when it covers no events, or all since its first year.")
        @Nullable
        Integer coversTo) {}
