package org.chancery.query.statistics;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.chancery.time.Edtf;

/** The units of periods. A period has a number, and that of the next is one more. */
enum PeriodUnit {
    MONTH(1),
    QUARTER(3),
    YEAR(12);

    /** EDTF numbers the quarters of a year from 33 on. */
    private static final int FIRST_QUARTER = 33;

    private final int months;

    PeriodUnit(int months) {
        this.months = months;
    }

    /** The name in PostgreSQL. */
    String sql() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The SQL for the length of one. */
    String interval() {
        return "interval '%d months'".formatted(months);
    }

    long number(LocalDateTime moment) {
        return Math.floorDiv(moment.getYear() * 12L + moment.getMonthValue() - 1, months);
    }

    LocalDate firstDay(long number) {
        long month = number * months;
        return LocalDate.of(Math.toIntExact(Math.floorDiv(month, 12)), (int) Math.floorMod(month, 12L) + 1, 1);
    }

    LocalDate lastDay(long number) {
        return firstDay(number + 1).minusDays(1);
    }

    Edtf edtf(long number) {
        LocalDate day = firstDay(number);
        String year = (day.getYear() < 0 ? "-%04d" : "%04d").formatted(Math.abs(day.getYear()));
        return Edtf.parse(
                switch (this) {
                    case YEAR -> year;
                    case QUARTER -> year + "-" + (FIRST_QUARTER + (day.getMonthValue() - 1) / months);
                    case MONTH -> year + "-%02d".formatted(day.getMonthValue());
                });
    }
}
