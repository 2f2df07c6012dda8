package org.chancery.ingest.input;

/**
 * White space as people and programs leave it in sheets: also spaces that do not break, and invisible marks of the
 * direction of writing.
 */
public final class Blanks {
    private Blanks() {}

    /** The text without blanks at its ends. */
    public static String strip(String text) {
        int begin = 0;
        int end = text.length();
        while (begin < end && isBlank(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(begin, end);
    }

    /** Whether the text has nothing else. */
    public static boolean isBlank(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (!isBlank(text.charAt(index))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(char character) {
        return character <= 0x7F
                ? Character.isWhitespace(character)
                : Character.isSpaceChar(character) || Character.getType(character) == Character.FORMAT;
    }
}
