package org.chancery.time;

/** Reads years that have {@code Y}, {@code E} or {@code S} among their digits. */
final class CountedYearParser {
    private static final int LONGEST = 9;
    private static final int FIRST_LONG_YEAR = 10_000;

    private final Cursor cursor;

    private CountedYearParser(Cursor cursor) {
        this.cursor = cursor;
    }

    /** Reads a year that begins with {@code Y}. */
    static CountedYear read(Cursor cursor) {
        int start = cursor.index();
        cursor.expect('Y', "a long year begins with Y");
        boolean negative = cursor.accept('-');
        CountedYearParser parser = new CountedYearParser(cursor);
        int year = parser.longYear(start);
        int significant = cursor.sees('S') ? parser.significantDigits(Integer.toString(year)) : 0;
        return new CountedYear(negative ? -year : year, significant, Qualification.read(cursor));
    }

    /** Reads the {@code S} after a year of four digits. */
    static CountedYear readPrecision(Cursor cursor, YearDigits year, Qualification mark) {
        if (!year.digits().specified()) {
            throw cursor.failAt(cursor.index(), "significant digits need a year without X");
        }
        int significant =
                new CountedYearParser(cursor).significantDigits(year.digits().pattern());
        int value = year.first();
        return new CountedYear(value, significant, mark.and(Qualification.read(cursor)));
    }

    private int longYear(int start) {
        String digits = number("the digits of the year follow Y");
        String exponent = cursor.accept('E') ? number("the exponent follows E") : "0";
        // Checked by length first, so that no computation starts on a number of any length.
        boolean reckonable = digits.length() <= LONGEST && exponent.length() == 1;
        double year =
                reckonable ? Integer.parseInt(digits) * Math.pow(10, Integer.parseInt(exponent)) : Double.MAX_VALUE;
        if (year > CountedYear.LIMIT) {
            throw cursor.failAt(start, "years reach from -%1$d to %1$d".formatted(CountedYear.LIMIT));
        }
        if (year < FIRST_LONG_YEAR) {
            throw cursor.failAt(start, "a year of up to four digits has no Y: write %04d".formatted((int) year));
        }
        return (int) year;
    }

    private int significantDigits(String year) {
        cursor.expect('S', "significant digits begin with S");
        int start = cursor.index();
        String digits = number("the number of significant digits follows S");
        if (digits.length() > 1 || Integer.parseInt(digits) > year.length()) {
            throw cursor.failAt(start, "the year has only " + year.length() + " digits");
        }
        return Integer.parseInt(digits);
    }

    private String number(String reason) {
        if (cursor.sees('0')) {
            throw cursor.failAt(cursor.index(), "no 0 here");
        }
        String digits = cursor.takeWhile(Cursor::isDigit);
        if (digits.isEmpty()) {
            throw cursor.unexpected(reason);
        }
        return digits;
    }
}
