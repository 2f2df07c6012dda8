package org.chancery.query.statistics;

import java.time.LocalDate;

/** Days as the statements tell them: counted from 1970. */
final class Days {
    private Days() {}

    static LocalDate of(Object epochDay) {
        return LocalDate.ofEpochDay(((Number) epochDay).longValue());
    }
}
