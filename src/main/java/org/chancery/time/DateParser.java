package org.chancery.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one date: a calendar date, a season, a counted year, or a moment. */
final class DateParser {
    private static final int WHOLE_DATE = 3;

    private final Cursor cursor;
    private final List<Component> components = new ArrayList<>();

    private DateParser(Cursor cursor) {
        this.cursor = cursor;
    }

    static SingleDate read(Cursor cursor) {
        return cursor.sees('Y') ? CountedYearParser.read(cursor) : new DateParser(cursor).year();
    }

    private SingleDate year() {
        Qualification mark = Qualification.read(cursor);
        YearDigits year = YearDigits.read(cursor);
        if (cursor.sees('S')) {
            return CountedYearParser.readPrecision(cursor, year, mark);
        }
        complete(year.text(), mark);
        return cursor.accept('-') ? monthOrSeason(year) : calendarDate(year, Digits.ANY_TWO, Digits.ANY_TWO);
    }

    private SingleDate monthOrSeason(YearDigits year) {
        Qualification mark = Qualification.read(cursor);
        int start = cursor.index();
        Digits month = twoDigits("a month has two digits, for example 06");
        complete(month.pattern(), mark);
        Optional<Season> season = Season.of(month);
        if (season.isPresent()) {
            return seasonDate(season.get(), year);
        }
        if (month.least(1, 12) == Digits.NONE) {
            throw cursor.failAt(start, "month " + month.pattern() + " does not exist");
        }
        return cursor.accept('-') ? day(year, month) : calendarDate(year, month, Digits.ANY_TWO);
    }

    private SingleDate day(YearDigits year, Digits month) {
        Qualification mark = Qualification.read(cursor);
        int start = cursor.index();
        Digits day = twoDigits("a day has two digits, for example 05");
        if (new DatePattern(year, month, day).first().isEmpty()) {
            String within = year.text() + "-" + month.pattern();
            throw cursor.failAt(start, "day " + day.pattern() + " does not exist in " + within);
        }
        complete(day.pattern(), mark);
        CalendarDate date = calendarDate(year, month, day);
        return cursor.sees('T') ? moment(date) : date;
    }

    private SingleDate moment(CalendarDate date) {
        boolean exact = components.size() == WHOLE_DATE
                && date.firstDay().equals(date.lastDay())
                && components.stream().noneMatch(component -> component.text().indexOf(Digits.UNSPECIFIED) >= 0)
                && date.qualification().equals(Qualification.NONE);
        if (!exact) {
            throw cursor.failAt(cursor.index(), "a time needs a date without ? ~ % X before it");
        }
        return TimeParser.read(cursor, date.firstDay());
    }

    private Digits twoDigits(String reason) {
        return new Digits(cursor.take(2, Digits::isDigitOrUnspecified, reason));
    }

    /** Ends a component: a mark before it holds for it alone, one after it for all components so far. */
    private void complete(String text, Qualification before) {
        components.add(new Component(text, before));
        Qualification behind = Qualification.read(cursor);
        if (!behind.equals(Qualification.NONE)) {
            components.replaceAll(component -> component.and(behind));
        }
    }

    private CalendarDate calendarDate(YearDigits year, Digits month, Digits day) {
        DatePattern pattern = new DatePattern(year, month, day);
        LocalDate first = pattern.first().orElseThrow();
        LocalDate last = pattern.last().orElseThrow();
        return new CalendarDate(first, last, List.copyOf(components));
    }

    private SeasonDate seasonDate(Season season, YearDigits year) {
        return new SeasonDate(season, year.first(), year.last(), List.copyOf(components));
    }
}
