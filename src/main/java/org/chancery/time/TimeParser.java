package org.chancery.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Reads the time of a day with its offset from UTC. */
final class TimeParser {
    private static final Duration LARGEST_OFFSET = Duration.ofHours(14);
    private static final int LONGEST_FRACTION = 3;
    private static final int LAST_YEAR = 9999;

    private final Cursor cursor;

    private TimeParser(Cursor cursor) {
        this.cursor = cursor;
    }

    static DateTime read(Cursor cursor, LocalDate day) {
        cursor.expect('T', "a time begins with T");
        return new TimeParser(cursor).moment(day);
    }

    private DateTime moment(LocalDate day) {
        LocalDateTime shown = day.atTime(time());
        int start = cursor.index();
        if (cursor.accept('Z')) {
            return new DateTime(shown, true);
        }
        if (!cursor.sees('+') && !cursor.sees('-')) {
            return new DateTime(shown, false);
        }
        LocalDateTime moment = shown.minus(offset());
        if (Math.abs(moment.getYear()) > LAST_YEAR) {
            throw cursor.failAt(start, "in UTC the year would have more than four digits");
        }
        return new DateTime(moment, true);
    }

    private LocalTime time() {
        int hour = twoDigits("hour", 23);
        cursor.expect(':', "a time has hours, minutes and seconds, for example T10:30:00");
        int minute = twoDigits("minute", 59);
        cursor.expect(':', "a time has seconds, for example T10:30:00");
        int second = twoDigits("second", 59);
        return LocalTime.of(hour, minute, second, nanoseconds());
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
