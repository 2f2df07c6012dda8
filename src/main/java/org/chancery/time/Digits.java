package org.chancery.time;

import java.util.stream.IntStream;

/** Digits, some of which may be unspecified: {@code 1X} is any number that fits. */
record Digits(String pattern) {
    static final char UNSPECIFIED = 'X';
    static final Digits ANY_TWO = new Digits("XX");

    static boolean isDigitOrUnspecified(int character) {
        return Cursor.isDigit(character) || character == UNSPECIFIED;
    }

    boolean specified() {
        return pattern.indexOf(UNSPECIFIED) < 0;
    }

    /** The fitting numbers from first to last, both inclusive. */
    IntStream values(int first, int last, boolean descending) {
        int low = Math.max(first, Integer.parseInt(pattern.replace(UNSPECIFIED, '0')));
        int high = Math.min(last, Integer.parseInt(pattern.replace(UNSPECIFIED, '9')));
        return IntStream.rangeClosed(low, high)
                .map(value -> descending ? low + high - value : value)
                .filter(this::fits);
    }

    boolean fits(int number) {
        int rest = number;
        for (int place = pattern.length() - 1; place >= 0; place--) {
            char digit = pattern.charAt(place);
            if (digit != UNSPECIFIED && digit - '0' != rest % 10) {
                return false;
            }
            rest /= 10;
        }
        return rest == 0;
    }
}
