package org.chancery.ingest.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The order of day, month and year in dates of numbers, such as {@code 05.06.2023}. It shows only where one of the
 * numbers cannot be a month, and is never guessed.
 */
public enum DayOrder {
    DAY_MONTH_YEAR,
    MONTH_DAY_YEAR,
    YEAR_MONTH_DAY;

    private static final String TIME = "[ T]+\\d{1,2}:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?:\\s?[AaPp][Mm])?";
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,4})([./-])\\s?(\\d{1,2})\\2\\s?(\\d{1,4})\\.?(?:" + TIME + ")?");
    private static final int YEAR_DIGITS = 4;

    /** As it is written on the command line: {@code day-month-year}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the text is a date of numbers whose order has to be known. */
    public static boolean isOfNumbers(String text) {
        return !possible(text).isEmpty();
    }

    /** The orders in which the text is a day of the calendar; none if it is no date of numbers. */
    public static Set<DayOrder> possible(String text) {
        EnumSet<DayOrder> possible = EnumSet.noneOf(DayOrder.class);
        for (DayOrder order : values()) {
            if (order.iso(text) != null) {
                possible.add(order);
            }
        }
        return possible;
    }

    /** The day as ISO 8601; null if the text is no day in this order. */
    public @Nullable String iso(String text) {
        Matcher numbers = NUMBERS.matcher(text.strip());
        if (!numbers.matches()) {
            return null;
        }
        String first = numbers.group(1);
        String last = numbers.group(4);
        return switch (this) {
            case DAY_MONTH_YEAR -> day(last, numbers.group(3), first);
            case MONTH_DAY_YEAR -> day(last, first, numbers.group(3));
            case YEAR_MONTH_DAY -> day(first, numbers.group(3), last);
        };
    }

    private static @Nullable String day(String year, String month, String day) {
        if (year.length() != YEAR_DIGITS || month.length() > 2 || day.length() > 2) {
            return null;
        }
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .toString();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
