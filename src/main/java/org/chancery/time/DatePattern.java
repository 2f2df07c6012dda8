package org.chancery.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** A date with unspecified digits: all days that fit it. */
record DatePattern(YearDigits year, Digits month, Digits day) {
    private static final int MONTHS = 12;

    Optional<LocalDate> first() {
        int lastYear = year.last();
        for (int of = year.first(); of <= lastYear; of++) {
            for (int number = 1; year.fits(of) && number <= MONTHS; number++) {
                int found = month.fits(number) ? day.least(1, length(of, number)) : Digits.NONE;
                if (found != Digits.NONE) {
                    return Optional.of(LocalDate.of(of, number, found));
                }
            }
        }
        return Optional.empty();
    }

    Optional<LocalDate> last() {
        int firstYear = year.first();
        for (int of = year.last(); of >= firstYear; of--) {
            for (int number = MONTHS; year.fits(of) && number >= 1; number--) {
                int found = month.fits(number) ? day.greatest(1, length(of, number)) : Digits.NONE;
                if (found != Digits.NONE) {
                    return Optional.of(LocalDate.of(of, number, found));
                }
            }
        }
        return Optional.empty();
    }

    private static int length(int year, int month) {
        return YearMonth.of(year, month).lengthOfMonth();
    }
}
