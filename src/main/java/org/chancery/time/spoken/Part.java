package org.chancery.time.spoken;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Optional;
import org.chancery.time.CalendarDate;
import org.chancery.time.Component;
import org.chancery.time.CountedYear;
import org.chancery.time.DateTime;
import org.chancery.time.Season;
import org.chancery.time.SeasonDate;
import org.chancery.time.SingleDate;
import org.jspecify.annotations.Nullable;

/**
 * A date of one precision, of which no digit is left open: what a language has words for.
 *
 * @param year astronomical: the year 0 is 1 BC
 * @param month from 1; 0 where it has none
 * @param day from 1; 0 where it has none
 * @param clock the time as the clocks of the place showed it, such as "22:30 UTC-04:00"; empty without one
 */
record Part(
        Precision precision,
        int year,
        int month,
        int day,
        @Nullable Season season,
        String clock) {
    static final char UNSPECIFIED = 'X';

    private static final String NO_CLOCK = "";
    private static final DateTimeFormatter TO_THE_MINUTE = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter TO_THE_SECOND = new DateTimeFormatterBuilder()
            .appendPattern("HH:mm:ss")
            .appendFraction(ChronoField.MILLI_OF_SECOND, 0, 3, true)
            .toFormatter();

    /** How exact a part is. */
    enum Precision {
        YEAR,
        SEASON,
        MONTH,
        DAY;

        static Precision of(int components) {
            return switch (components) {
                case 1 -> YEAR;
                case 2 -> MONTH;
                default -> DAY;
            };
        }
    }

    static Part year(int year) {
        return new Part(Precision.YEAR, year, 0, 0, null, NO_CLOCK);
    }

    static Part month(int year, int month) {
        return new Part(Precision.MONTH, year, month, 0, null, NO_CLOCK);
    }

    static Part day(LocalDate day) {
        return new Part(Precision.DAY, day.getYear(), day.getMonthValue(), day.getDayOfMonth(), null, NO_CLOCK);
    }

    /** Empty where a digit is left open. */
    static Optional<Part> of(SingleDate date) {
        if (date instanceof DateTime moment) {
            return Optional.of(day(moment.shown().toLocalDate()).at(clock(moment)));
        }
        if (date instanceof CountedYear counted) {
            return counted.significantDigits() > 0 ? Optional.empty() : Optional.of(year(counted.year()));
        }
        if (date instanceof SeasonDate part) {
            return part.firstYear() == part.lastYear() ? Optional.of(season(part)) : Optional.empty();
        }
        CalendarDate day = (CalendarDate) date;
        return day.components().stream().anyMatch(Part::isOpen) ? Optional.empty() : Optional.of(calendar(day));
    }

    static boolean isOpen(Component component) {
        return component.text().indexOf(UNSPECIFIED) >= 0;
    }

    private static Part season(SeasonDate date) {
        return new Part(Precision.SEASON, date.firstYear(), 0, 0, date.season(), NO_CLOCK);
    }

    private static Part calendar(CalendarDate date) {
        LocalDate first = date.firstDay();
        return switch (Precision.of(date.components().size())) {
            case YEAR -> year(first.getYear());
            case MONTH -> month(first.getYear(), first.getMonthValue());
            default -> day(first);
        };
    }

    private Part at(String time) {
        return new Part(precision, year, month, day, season, time);
    }

    Part withoutClock() {
        return at(NO_CLOCK);
    }

    private static String clock(DateTime moment) {
        LocalDateTime shown = moment.shown();
        boolean toTheMinute = moment.toTheMinute() || (shown.getSecond() == 0 && shown.getNano() == 0);
        String time = (toTheMinute ? TO_THE_MINUTE : TO_THE_SECOND).format(shown);
        ZoneOffset offset = moment.offset();
        if (offset == null) {
            return time;
        }
        return time + " UTC" + (offset.equals(ZoneOffset.UTC) ? "" : offset.getId());
    }

    boolean hasClock() {
        return !clock.isEmpty();
    }

    boolean is(Precision asked) {
        return precision == asked && !hasClock();
    }

    boolean isInYearOf(Part other) {
        return year == other.year;
    }

    boolean isInMonthOf(Part other) {
        return year == other.year && month == other.month;
    }

    /** The month or year that follows one of which this is the whole or the last day; empty for other days. */
    Optional<Part> next() {
        return switch (precision) {
            case YEAR -> Optional.of(year(year + 1));
            case MONTH -> Optional.of(month == LAST_MONTH ? month(year + 1, 1) : month(year, month + 1));
            case SEASON -> Optional.empty();
            case DAY -> isLastDayOfMonth() ? nextOfMonth() : Optional.empty();
        };
    }

    private static final int LAST_MONTH = 12;

    private Optional<Part> nextOfMonth() {
        return month == LAST_MONTH
                ? Optional.of(year(year + 1))
                : month(year, month).next();
    }

    private boolean isLastDayOfMonth() {
        LocalDate date = LocalDate.of(year, month, day);
        return !hasClock() && day == date.lengthOfMonth();
    }
}
