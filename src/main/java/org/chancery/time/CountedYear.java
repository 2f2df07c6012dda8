package org.chancery.time;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A year of more than four digits, or one of which only the first digits are significant: {@code 1950S2} is a year of
 * the 1900s, estimated to be 1950.
 *
 * @param significantDigits how many digits are sure, or 0 if that is not said
 */
public record CountedYear(int year, int significantDigits, Qualification qualification) implements SingleDate {
    /** Well within what java.time can compute with. */
    static final int LIMIT = 999_000_000;

    private static final int PLAIN_DIGITS = 4;

    @Override
    public LocalDateTime first() {
        return LocalDate.of(year < 0 ? -furthest() : nearest(), 1, 1).atStartOfDay();
    }

    @Override
    public LocalDateTime last() {
        return Bounds.endOfDay(LocalDate.of(year < 0 ? -nearest() : furthest(), 12, 31));
    }

    @Override
    public String canonical() {
        String sign = year < 0 ? "-" : "";
        String prefix = digits().length() > PLAIN_DIGITS ? "Y" : "";
        String precision = significantDigits > 0 ? "S" + significantDigits : "";
        return prefix + sign + digits() + precision + qualification.mark();
    }

    /** The digits of the year, at least four. */
    private String digits() {
        return "%04d".formatted(Math.abs(year));
    }

    private int nearest() {
        return Math.abs(year) / uncertainYears() * uncertainYears();
    }

    private int furthest() {
        return nearest() + uncertainYears() - 1;
    }

    private int uncertainYears() {
        int insignificant = significantDigits == 0 ? 0 : digits().length() - significantDigits;
        return (int) Math.pow(10, insignificant);
    }
}
