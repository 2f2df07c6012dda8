package org.chancery.query.statistics;

import java.time.LocalDate;
import org.chancery.time.Edtf;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A month, a quarter or a year. */
@Description("A month, a quarter or a year.")
public record Period(
        @NonNull
        @Description("As EDTF: \"2023-04\" a month, \"2023-34\" the second quarter (33 to 36 are the quarters), "
                + "\"2023\" a year.")
        Edtf edtf,

        @NonNull @Description("Its first day.") LocalDate firstDay,

        @NonNull @Description("Its last day.") LocalDate lastDay) {
    static Period of(PeriodUnit unit, long number) {
        return new Period(unit.edtf(number), unit.firstDay(number), unit.lastDay(number));
    }
}
