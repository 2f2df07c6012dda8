package org.chancery.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;

/**
 * The parts of a year that EDTF numbers in the place of a month. Seasons are meteorological: three whole months. Where
 * the hemisphere is not given, it is the northern one. A season belongs to the year in which it begins, so that the
 * winter of 2022 ends in February 2023.
 */
public enum Season {
    SPRING(21, 3, 3),
    SUMMER(22, 6, 3),
    AUTUMN(23, 9, 3),
    WINTER(24, 12, 3),
    NORTHERN_SPRING(25, 3, 3),
    NORTHERN_SUMMER(26, 6, 3),
    NORTHERN_AUTUMN(27, 9, 3),
    NORTHERN_WINTER(28, 12, 3),
    SOUTHERN_SPRING(29, 9, 3),
    SOUTHERN_SUMMER(30, 12, 3),
    SOUTHERN_AUTUMN(31, 3, 3),
    SOUTHERN_WINTER(32, 6, 3),
    QUARTER_1(33, 1, 3),
    QUARTER_2(34, 4, 3),
    QUARTER_3(35, 7, 3),
    QUARTER_4(36, 10, 3),
    QUADRIMESTER_1(37, 1, 4),
    QUADRIMESTER_2(38, 5, 4),
    QUADRIMESTER_3(39, 9, 4),
    SEMESTER_1(40, 1, 6),
    SEMESTER_2(41, 7, 6);

    private static final int MONTHS_OF_YEAR = 12;

    private final int code;
    private final int firstMonth;
    private final int months;

    Season(int code, int firstMonth, int months) {
        this.code = code;
        this.firstMonth = firstMonth;
        this.months = months;
    }

    /** Its number in the place of a month. */
    public int code() {
        return code;
    }

    /** Whether it ends in the year after the one that it belongs to. */
    public boolean endsInNextYear() {
        return firstMonth + months - 1 > MONTHS_OF_YEAR;
    }

    static Optional<Season> of(Digits digits) {
        return digits.specified()
                ? Arrays.stream(values())
                        .filter(season -> digits.fits(season.code))
                        .findFirst()
                : Optional.empty();
    }

    LocalDate firstDay(int year) {
        return LocalDate.of(year, firstMonth, 1);
    }

    LocalDate lastDay(int year) {
        return YearMonth.of(year, firstMonth).plusMonths(months - 1L).atEndOfMonth();
    }
}
