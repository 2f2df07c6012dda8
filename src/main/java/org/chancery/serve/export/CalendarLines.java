package org.chancery.serve.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes the content lines of iCalendar (RFC 5545), folded so that no character is cut. */
final class CalendarLines {
    private static final int LONGEST_LINE = 75;
    private static final byte[] BREAK = {'\r', '\n'};

    private final OutputStream stream;

    CalendarLines(OutputStream stream) {
        this.stream = stream;
    }

    /** A property whose value is a text. */
    void text(String name, String value) throws IOException {
        raw(name, escaped(value));
    }

    /** A property whose value is not a text, but a date, an address or a number. */
    void raw(String name, String value) throws IOException {
        String line = name + ":" + withoutControls(value);
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        int from = 0;
        int room = LONGEST_LINE;
        while (bytes.length - from > room) {
            int to = from + room;
            // All bytes of a character but the first start with the bits 10.
            while ((bytes[to] & 0xC0) == 0x80) {
                to--;
            }
            stream.write(bytes, from, to - from);
            stream.write(BREAK);
            stream.write(' ');
            from = to;
            room = LONGEST_LINE - 1;
        }
        stream.write(bytes, from, bytes.length - from);
        stream.write(BREAK);
    }

    /** Several texts as one value of a property. */
    static String list(Iterable<String> values) {
        StringBuilder list = new StringBuilder();
        values.forEach(value -> list.append(list.isEmpty() ? "" : ",").append(escaped(value)));
        return list.toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace("\n", "\\n");
    }

    /** The end of a line within a value would start another property. */
    private static String withoutControls(String value) {
        return value.chars().anyMatch(CalendarLines::isControl)
                ? value.replaceAll("[\\x00-\\x08\\x0A-\\x1F\\x7F]", "\uFFFD")
                : value;
    }

    private static boolean isControl(int character) {
        return character == 0x7F || (character < ' ' && character != '\t');
    }
}
