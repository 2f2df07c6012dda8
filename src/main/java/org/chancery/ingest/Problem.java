package org.chancery.ingest;

import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with what was read, and how to put it right.
 *
 * @param location where it stands
 * @param path what it is, as a JSON Pointer into the document, such as {@code /events/3/date}
 * @param value the value refused, where there is one
 * @param reason why it is refused
 * @param remedy what to do
 */
public record Problem(
        Location location, String path, @Nullable String value, String reason, String remedy) {

    /** A position in a file; line and column count from 1. */
    public record Location(String file, int line, int column) {
        @Override
        public String toString() {
            return file + ":" + line + ":" + column;
        }
    }

    @Override
    public String toString() {
        var refused = value == null ? "" : " '" + value + "'";
        return location + " " + path + refused + ": " + reason + ". " + remedy;
    }
}
