package org.chancery.time;

/** A year of four digits, some of which may be unspecified; negative before the year 0000. */
record YearDigits(boolean negative, Digits digits) {
    private static final int LAST = 9999;

    static YearDigits read(Cursor cursor) {
        int start = cursor.index();
        boolean negative = cursor.accept('-');
        String pattern = cursor.take(
                4, Digits::isDigitOrUnspecified, "a year has four digits, for example 2023 (longer ones begin with Y)");
        YearDigits year = new YearDigits(negative, new Digits(pattern));
        if (year.digits.greatest(negative ? 1 : 0, LAST) == Digits.NONE) {
            throw cursor.failAt(start, "the year zero has no sign: write 0000");
        }
        return year;
    }

    /** The first fitting year of the proleptic Gregorian calendar. */
    int first() {
        return negative ? -digits.greatest(1, LAST) : digits.least(0, LAST);
    }

    /** The last one. */
    int last() {
        return negative ? -digits.least(1, LAST) : digits.greatest(0, LAST);
    }

    /** Whether this is one of them; of a year from the first to the last. */
    boolean fits(int year) {
        return digits.fits(Math.abs(year));
    }

    String text() {
        return (negative ? "-" : "") + digits.pattern();
    }
}
