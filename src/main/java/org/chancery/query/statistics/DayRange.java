package org.chancery.query.statistics;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A number of days between two dates that may be uncertain. */
@Description(
        "How many days lie between two dates, counted from the one day to the other: 1 from Monday to Tuesday. A range,"
                + " since the dates may be uncertain.")
public record DayRange(
        @NonNull @Description("At least this many.") Integer atLeast,

        @NonNull @Description("At most this many.") Integer atMost) {}
