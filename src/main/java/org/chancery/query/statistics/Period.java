package org.chancery.query.statistics;

import java.time.LocalDate;
import org.chancery.time.Bounds;
import org.chancery.time.Edtf;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A month, a quarter, a year or a decade. */
@Description("A month, a quarter, a year or a decade.")
public record Period(
        @NonNull
        @Description("As EDTF: \"2023-04\" a month, \"2023-34\" the second quarter (33 to 36 are the quarters), "
                + "\"2023\" a year, \"202X\" a decade.")
        Edtf edtf,

        @NonNull @Description("Its first day.") LocalDate firstDay,

        @NonNull @Description("Its last day.") LocalDate lastDay,

        @NonNull
        @Description(
                "Whether `filter.during` begins or ends within it, so that only a part of it is counted: a bar for "
                        + "it is not to be compared with the others.")
        Boolean partial) {
    /** Of bounds: the last moment of a day is this much before midnight. */
    private static final int MILLISECOND = 1_000_000;

    static Period of(PeriodUnit unit, long number, @Nullable Bounds asked) {
        LocalDate first = unit.firstDay(number);
        LocalDate last = unit.lastDay(number);
        boolean partial = asked != null
                && (asked.earliestBegin().isAfter(first.atStartOfDay())
                        || asked.latestEnd()
                                .isBefore(last.plusDays(1).atStartOfDay().minusNanos(MILLISECOND)));
        return new Period(unit.edtf(number), first, last, partial);
    }
}
