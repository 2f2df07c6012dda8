package org.chancery.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads the time of a day with its offset from UTC. */
final class TimeParser {
    private static final Duration LARGEST_OFFSET = Duration.ofHours(14);
    private static final int LONGEST_FRACTION = 3;
    private static final int LAST_YEAR = 9999;

    private final Cursor cursor;
    private boolean toTheMinute;

    private TimeParser(Cursor cursor) {
        this.cursor = cursor;
    }

    static DateTime read(Cursor cursor, LocalDate day) {
        cursor.expect('T', "a time begins with T");
        return new TimeParser(cursor).moment(day);
    }

    private DateTime moment(LocalDate day) {
        LocalDateTime shown = day.atTime(time());
        return new DateTime(shown, toTheMinute, offset(shown));
    }

    private @Nullable ZoneOffset offset(LocalDateTime shown) {
        int start = cursor.index();
        if (cursor.accept('Z')) {
            return ZoneOffset.UTC;
        }
        if (!cursor.sees('+') && !cursor.sees('-')) {
            return null;
        }
        Duration offset = offset();
        if (Math.abs(shown.minus(offset).getYear()) > LAST_YEAR) {
            throw cursor.failAt(start, "in UTC the year would have more than four digits");
        }
        return ZoneOffset.ofTotalSeconds(Math.toIntExact(offset.toSeconds()));
    }

    private LocalTime time() {
        int hour = twoDigits("hour", 23);
        cursor.expect(':', "a time has hours and minutes, for example T10:30");
        int minute = twoDigits("minute", 59);
        toTheMinute = !cursor.accept(':');
        return toTheMinute
                ? LocalTime.of(hour, minute)
                : LocalTime.of(hour, minute, twoDigits("second", 59), nanoseconds());
    }

    private int nanoseconds() {
        // Two dots belong to a range of a set.
        if (cursor.sees("..") || !cursor.accept('.')) {
            return 0;
        }
        int start = cursor.index();
        String digits = cursor.takeWhile(Cursor::isDigit);
        if (digits.isEmpty() || digits.length() > LONGEST_FRACTION) {
            throw cursor.failAt(start, "a fraction of a second has one to three digits");
        }
        return (int) (Integer.parseInt(digits) * Math.pow(10, 9 - digits.length()));
    }

    private Duration offset() {
        int start = cursor.index();
        boolean west = cursor.accept('-');
        if (!west) {
            cursor.expect('+', "an offset begins with + or -");
        }
        int hours = twoDigits("hour", 23);
        int minutes = cursor.accept(':') ? twoDigits("minute", 59) : 0;
        Duration offset = Duration.ofHours(hours).plusMinutes(minutes);
        if (offset.compareTo(LARGEST_OFFSET) > 0) {
            throw cursor.failAt(start, "offsets reach from -14:00 to +14:00");
        }
        if (west && offset.isZero()) {
            throw cursor.failAt(start, "the offset of UTC has no minus sign: write Z");
        }
        return west ? offset.negated() : offset;
    }

    private int twoDigits(String unit, int last) {
        int start = cursor.index();
        String digits = cursor.take(2, Cursor::isDigit, "the " + unit + " has two digits");
        int value = Integer.parseInt(digits);
        if (value > last) {
            throw cursor.failAt(start, unit + " " + digits + " does not exist");
        }
        return value;
    }
}
