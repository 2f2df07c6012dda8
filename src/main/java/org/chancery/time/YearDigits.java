package org.chancery.time;

import java.util.stream.IntStream;

/** A year of four digits, some of which may be unspecified; negative before the year 0000. */
record YearDigits(boolean negative, Digits digits) {
    private static final int LAST = 9999;

    static YearDigits read(Cursor cursor) {
        int start = cursor.index();
        boolean negative = cursor.accept('-');
        String pattern = cursor.take(
                4, Digits::isDigitOrUnspecified, "a year has four digits, for example 2023 (longer ones begin with Y)");
        YearDigits year = new YearDigits(negative, new Digits(pattern));
        if (year.values(false).findAny().isEmpty()) {
            throw cursor.failAt(start, "the year zero has no sign: write 0000");
        }
        return year;
    }

    /** The fitting years of the proleptic Gregorian calendar. */
    IntStream values(boolean descending) {
        return negative ? digits.values(1, LAST, !descending).map(year -> -year) : digits.values(0, LAST, descending);
    }

    String text() {
        return (negative ? "-" : "") + digits.pattern();
    }
}
