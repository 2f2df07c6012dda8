package org.chancery.time.written;

import java.util.Map;

/** Roman numbers of centuries, up to thirty-nine. */
final class RomanNumber {
    private static final Map<Character, Integer> VALUES = Map.of('i', 1, 'v', 5, 'x', 10);

    private RomanNumber() {}

    /** The value; zero if it is no number. */
    static int of(String text) {
        int value = 0;
        for (int at = 0; at < text.length(); at++) {
            int digit = VALUES.getOrDefault(text.charAt(at), 0);
            int next = at + 1 < text.length() ? VALUES.getOrDefault(text.charAt(at + 1), 0) : 0;
            value += digit < next ? -digit : digit;
        }
        return value > 0 && written(value).equals(text) ? value : 0;
    }

    private static String written(int value) {
        String ones = switch (value % 10) {
            case 4 -> "iv";
            case 9 -> "ix";
            default -> (value % 10 >= 5 ? "v" : "") + "i".repeat(value % 5);
        };
        return "x".repeat(value / 10) + ones;
    }
}
