package org.chancery.serve.monitoring;

/** Text for the log. Only spaces separate its words, and nothing in it controls a terminal. */
final class LogText {

    private LogText() {}

    /** Writes control characters, line breaks and marks of direction as {@code \}{@code uXXXX}. */
    static String escaped(String text) {
        if (text.chars().noneMatch(LogText::isEscaped)) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.chars().forEach(character -> {
            if (isEscaped(character)) {
                escaped.append("\\u").append("%04X".formatted(character));
            } else {
                escaped.append((char) character);
            }
        });
        return escaped.toString();
    }

    private static boolean isEscaped(int character) {
        return character < ' '
                || (character >= 0x7F
                        && switch (Character.getType(character)) {
                            case Character.CONTROL,
                                    Character.FORMAT,
                                    Character.LINE_SEPARATOR,
                                    Character.PARAGRAPH_SEPARATOR -> true;
                            default -> false;
                        });
    }
}
