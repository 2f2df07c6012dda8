package org.chancery.time;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A moment on a day.
 *
 * @param shown as the clocks showed it where it happened, so that a late evening in New York stays on its day
 * @param toTheMinute whether its second is not said
 * @param offset how far these clocks were from UTC; null if that is not known
 */
public record DateTime(
        LocalDateTime shown, boolean toTheMinute, @Nullable ZoneOffset offset) implements SingleDate {
    private static final DateTimeFormatter TO_THE_MINUTE = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4, 4, SignStyle.NORMAL)
            .appendPattern("-MM-dd'T'HH:mm")
            .toFormatter(Locale.ROOT);
    private static final DateTimeFormatter TO_THE_SECOND = new DateTimeFormatterBuilder()
            .append(TO_THE_MINUTE)
            .appendPattern(":ss")
            .appendFraction(ChronoField.MILLI_OF_SECOND, 0, 3, true)
            .toFormatter(Locale.ROOT);

    @Override
    public LocalDateTime first() {
        return shown;
    }

    @Override
    public LocalDateTime last() {
        return toTheMinute ? shown.withSecond(59).withNano(Bounds.LAST_NANOSECOND) : shown;
    }

    /** Whether it is known which of the two comes first. */
    boolean isComparable(DateTime other) {
        return offset != null && other.offset != null;
    }

    /** Whether it comes after the last moment of the other, which is comparable. */
    boolean isAfter(DateTime other) {
        return offset != null
                && other.offset != null
                && first().toInstant(offset).isAfter(other.last().toInstant(other.offset));
    }

    @Override
    public String canonical() {
        String clock = (toTheMinute ? TO_THE_MINUTE : TO_THE_SECOND).format(shown);
        return offset == null ? clock : clock + offset.getId();
    }

    @Override
    public Qualification qualification() {
        return Qualification.NONE;
    }
}
