package org.chancery.time;

/** Digits, some of which may be unspecified: {@code 1X} is any number that fits. */
record Digits(String pattern) {
    static final char UNSPECIFIED = 'X';
    static final Digits ANY_TWO = new Digits("XX");

    /** Says that no number fits. */
    static final int NONE = -1;

    static boolean isDigitOrUnspecified(int character) {
        return Cursor.isDigit(character) || character == UNSPECIFIED;
    }

    boolean specified() {
        return pattern.indexOf(UNSPECIFIED) < 0;
    }

    /** The least number that fits, of those from the first to the last, both inclusive; {@link #NONE} if none fits. */
    int least(int first, int last) {
        int high = Math.min(last, filledWith('9'));
        for (int number = Math.max(first, filledWith('0')); number <= high; number++) {
            if (fits(number)) {
                return number;
            }
        }
        return NONE;
    }

    /** The greatest of them. */
    int greatest(int first, int last) {
        int low = Math.max(first, filledWith('0'));
        for (int number = Math.min(last, filledWith('9')); number >= low; number--) {
            if (fits(number)) {
                return number;
            }
        }
        return NONE;
    }

    private int filledWith(char digit) {
        return Integer.parseInt(pattern.replace(UNSPECIFIED, digit));
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
