package org.chancery.query.overview;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** How many events begin in a year. */
@Description("How many events begin in a year.")
public record YearCount(
        @NonNull @Description("The year; 0 is 1 BC.") Integer year,

        @NonNull @Description("How many events; at least one.")
        Integer count) {}
