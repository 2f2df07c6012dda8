package org.chancery.query.statistics;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Locale;
import org.chancery.time.Edtf;

/** The units of periods. A period has a number, and that of the next is one more. */
enum PeriodUnit {
    MONTH(1),
    QUARTER(3),
    YEAR(12),
    DECADE(120);

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
        return Edtf.parse(
                switch (this) {
                    case DECADE -> decade(day.getYear());
                    case YEAR -> year(day.getYear());
                    case QUARTER -> year(day.getYear()) + "-" + (FIRST_QUARTER + (day.getMonthValue() - 1) / months);
                    case MONTH -> YearMonth.from(day).toString();
                });
    }

    /** A mask of EDTF has the same digits in all its years, which those of a decade before the year 0 have not. */
    private static String decade(int first) {
        return first < 0 ? year(first) + "/" + year(first + 9) : year(first).substring(0, 3) + "X";
    }

    private static String year(int year) {
        return (year < 0 ? "-%04d" : "%04d").formatted(Math.abs(year));
    }
}
