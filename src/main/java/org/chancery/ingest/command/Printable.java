package org.chancery.ingest.command;

/** Text from files made safe for a terminal: one line, shortened, without control characters. */
final class Printable {
    private static final int LONGEST = 200;

    private Printable() {}

    static String of(String text) {
        String shown = text.length() <= LONGEST
                ? text
                : "%s… (%,d characters)".formatted(text.substring(0, LONGEST), text.length());
        return shown.codePoints()
                .map(sign -> Character.isISOControl(sign) || isUnpaired(sign) ? '\uFFFD' : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isUnpaired(int sign) {
        return Character.getType(sign) == Character.SURROGATE;
    }
}
