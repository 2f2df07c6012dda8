package org.chancery.ingest.command;

/** Text from files made safe for a terminal: one line, shortened, without control characters. */
final class Printable {
    private static final int LONGEST = 200;
    private static final int LONGEST_NOTE = 4_000;

    private Printable() {}

    static String of(String text) {
        return shortened(text, LONGEST);
    }

    /** The same, as a whole: for a text of our own, which may list columns or files. */
    static String whole(String text) {
        return shortened(text, LONGEST_NOTE);
    }

    private static String shortened(String text, int longest) {
        String shown = text.length() <= longest
                ? text
                : "%s… (%,d characters)".formatted(text.substring(0, longest), text.length());
        return shown.codePoints()
                .map(sign -> Character.isISOControl(sign) || isUnpaired(sign) ? '\uFFFD' : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isUnpaired(int sign) {
        return Character.getType(sign) == Character.SURROGATE;
    }
}
