package org.chancery.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;

/** A date with unspecified digits: all days that fit it. */
record DatePattern(YearDigits year, Digits month, Digits day) {
    Optional<LocalDate> first() {
        return days(false).findFirst();
    }

    Optional<LocalDate> last() {
        return days(true).findFirst();
    }

    private Stream<LocalDate> days(boolean descending) {
        return year.values(descending)
                .boxed()
                .flatMap(fitting -> month.values(1, 12, descending).mapToObj(number -> YearMonth.of(fitting, number)))
                .flatMap(fitting ->
                        day.values(1, fitting.lengthOfMonth(), descending).mapToObj(fitting::atDay));
    }
}
