package org.chancery.time;

/** What EDTF's marks say about a date or a part of it: {@code ?} uncertain, {@code ~} approximate, {@code %} both. */
public record Qualification(boolean uncertain, boolean approximate) {
    public static final Qualification NONE = new Qualification(false, false);

    /** Reads the mark that comes next, if there is one. */
    static Qualification read(Cursor cursor) {
        Qualification read = readMark(cursor);
        if (!read.equals(NONE) && !readMark(cursor).equals(NONE)) {
            throw cursor.failAt(cursor.index() - 1, "one mark is enough: ? uncertain, ~ approximate, % both");
        }
        return read;
    }

    private static Qualification readMark(Cursor cursor) {
        if (cursor.accept('?')) {
            return new Qualification(true, false);
        }
        if (cursor.accept('~')) {
            return new Qualification(false, true);
        }
        return cursor.accept('%') ? new Qualification(true, true) : NONE;
    }

    /** The marks of both. */
    public Qualification and(Qualification other) {
        return new Qualification(uncertain || other.uncertain, approximate || other.approximate);
    }

    String mark() {
        if (uncertain) {
            return approximate ? "%" : "?";
        }
        return approximate ? "~" : "";
    }
}
