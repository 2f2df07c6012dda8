package org.chancery.time;

import java.util.ArrayList;
import java.util.List;

/** Reads a whole EDTF text: a date, an interval or a set. */
final class EdtfParser {
    private static final int LONGEST = 200;

    private final Cursor cursor;

    private EdtfParser(Cursor cursor) {
        this.cursor = cursor;
    }

    static Expression parse(String text) {
        Cursor cursor = new Cursor(text);
        if (text.length() > LONGEST) {
            throw cursor.failAt(LONGEST, "a date has at most " + LONGEST + " characters");
        }
        Expression expression = new EdtfParser(cursor).expression();
        cursor.expectEnd();
        return expression;
    }

    private Expression expression() {
        for (DateSet.Meaning meaning : DateSet.Meaning.values()) {
            if (cursor.accept(meaning.opening())) {
                return set(meaning);
            }
        }
        return intervalOrDate();
    }

    private Expression intervalOrDate() {
        Limit begin = limit();
        if (cursor.accept('/')) {
            return interval(begin);
        }
        if (begin instanceof SingleDate date) {
            return date;
        }
        if (begin instanceof OneSided known && !known.orEarlier()) {
            throw cursor.failAt(cursor.index() - 2, "the date is complete before '.'");
        }
        throw cursor.unexpected(
                begin == Limit.Missing.UNKNOWN ? "nothing is written" : "an open start is followed by / and an end");
    }

    private Interval interval(Limit begin) {
        int start = cursor.index();
        Limit end = limit();
        if (begin == Limit.Missing.UNKNOWN && end == Limit.Missing.UNKNOWN) {
            throw cursor.failAt(start, "the start and the end of an interval cannot both be unknown");
        }
        requireOrder(begin, end, start);
        return new Interval(begin, end);
    }

    private Limit limit() {
        boolean orEarlier = cursor.accept("..");
        if (cursor.atEnd() || cursor.sees('/')) {
            return orEarlier ? Limit.Missing.OPEN : Limit.Missing.UNKNOWN;
        }
        SingleDate date = DateParser.read(cursor);
        if (orEarlier) {
            return new OneSided(date, true);
        }
        return cursor.accept("..") ? new OneSided(date, false) : date;
    }

    private DateSet set(DateSet.Meaning meaning) {
        List<Expression> elements = new ArrayList<>();
        elements.add(cursor.accept("..") ? new Range(Limit.Missing.OPEN, DateParser.read(cursor)) : element(meaning));
        while (cursor.accept(',')) {
            elements.add(element(meaning));
        }
        cursor.expect(meaning.closing(), "the dates of a set are separated by , and end with " + meaning.closing());
        return new DateSet(meaning, elements);
    }

    private Expression element(DateSet.Meaning meaning) {
        SingleDate begin = DateParser.read(cursor);
        if (!cursor.accept("..")) {
            return begin;
        }
        if (cursor.sees(meaning.closing())) {
            return new Range(begin, Limit.Missing.OPEN);
        }
        int start = cursor.index();
        SingleDate end = DateParser.read(cursor);
        requireOrder(begin, end, start);
        return new Range(begin, end);
    }

    private void requireOrder(Limit begin, Limit end, int endIndex) {
        if (Limit.reversed(begin, end)) {
            throw cursor.failAt(endIndex, "the end lies before the start");
        }
    }
}
