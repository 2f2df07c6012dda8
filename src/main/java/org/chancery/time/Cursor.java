package org.chancery.time;

import java.util.function.IntPredicate;

/** A text read from left to right, which knows where it stands when something is wrong. */
final class Cursor {
    private final String text;
    private int index;

    Cursor(String text) {
        this.text = text;
    }

    int index() {
        return index;
    }

    boolean atEnd() {
        return index == text.length();
    }

    boolean sees(char wanted) {
        return !atEnd() && text.charAt(index) == wanted;
    }

    boolean sees(String wanted) {
        return text.startsWith(wanted, index);
    }

    /** Steps over the wanted character if it comes next. */
    boolean accept(char wanted) {
        if (!sees(wanted)) {
            return false;
        }
        index++;
        return true;
    }

    /** Steps over the wanted text if it comes next. */
    boolean accept(String wanted) {
        if (!sees(wanted)) {
            return false;
        }
        index += wanted.length();
        return true;
    }

    void expect(char wanted, String reason) {
        if (!accept(wanted)) {
            throw unexpected(reason);
        }
    }

    void expectEnd() {
        if (!atEnd()) {
            throw unexpected("the date is complete before " + shown());
        }
    }

    /** Takes characters as long as they are wanted. */
    String takeWhile(IntPredicate wanted) {
        int start = index;
        while (!atEnd() && wanted.test(text.charAt(index))) {
            index++;
        }
        return text.substring(start, index);
    }

    /** Takes exactly so many characters, each of them wanted, and no wanted one after them. */
    String take(int length, IntPredicate wanted, String reason) {
        int start = index;
        String taken = takeWhile(wanted);
        if (taken.length() == length) {
            return taken;
        }
        throw taken.length() < length ? unexpected(reason) : failAt(start, reason);
    }

    EdtfException failAt(int failingIndex, String reason) {
        return new EdtfException(text, failingIndex + 1, reason);
    }

    /**
     * What is wrong with the next character: a cause that a reader cannot see takes precedence over the given reason.
     */
    EdtfException unexpected(String reason) {
        if (atEnd()) {
            return failAt(index, reason);
        }
        int character = text.codePointAt(index);
        if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            return failAt(index, "a date has no spaces");
        }
        if (Character.isDigit(character) && !isDigit(character)) {
            return failAt(index, "write " + shown() + " as " + Character.digit(character, 10));
        }
        if (Character.getType(character) == Character.DASH_PUNCTUATION && character != '-') {
            return failAt(index, "write the hyphen - instead of " + shown());
        }
        return failAt(index, reason);
    }

    static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    private String shown() {
        int character = text.codePointAt(index);
        return Character.isISOControl(character) || Character.getType(character) == Character.FORMAT
                ? "the invisible character U+%04X".formatted(character)
                : "'" + Character.toString(character) + "'";
    }
}
