package org.chancery.time;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;

/**
 * A moment on a day.
 *
 * @param moment in UTC; as the clock showed it where no offset is known
 */
record DateTime(LocalDateTime moment, boolean offsetKnown) implements SingleDate {
    private static final DateTimeFormatter CANONICAL = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4, 4, SignStyle.NORMAL)
            .appendPattern("-MM-dd'T'HH:mm:ss")
            .appendFraction(ChronoField.MILLI_OF_SECOND, 0, 3, true)
            .toFormatter(Locale.ROOT);

    @Override
    public LocalDateTime first() {
        return moment;
    }

    @Override
    public LocalDateTime last() {
        return moment;
    }

    @Override
    public String canonical() {
        return CANONICAL.format(moment) + (offsetKnown ? "Z" : "");
    }

    @Override
    public Qualification qualification() {
        return Qualification.NONE;
    }
}
