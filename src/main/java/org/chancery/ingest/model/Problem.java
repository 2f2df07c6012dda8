package org.chancery.ingest.model;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with what was read, and how to put it right.
 *
 * @param location where it stands
 * @param path what it is, as a JSON Pointer into the document, such as {@code /events/3/date}
 * @param value the value refused, where there is one
 * @param reason why it is refused
 * @param remedy what to do
 * @param consequence what became of what it stands in
 */
@RegisterForReflection(ignoreNested = false)
public record Problem(
        Location location, String path, @Nullable String value, String reason, String remedy, Consequence consequence) {

    /** A problem for which the whole file is refused. */
    public Problem(Location location, String path, @Nullable String value, String reason, String remedy) {
        this(location, path, value, reason, remedy, Consequence.FILE_REFUSED);
    }

    /** What a problem leads to, the gravest first. */
    public enum Consequence {
        /** Nothing of the file is taken, nor of those that were given with it. */
        FILE_REFUSED,
        /** The record is left out; what the archive held of it stays as it was. */
        RECORD_REFUSED,
        /** The record is taken without this value. */
        VALUE_LEFT_OUT,
        /** The record is taken as it is, and a person should look at it. */
        DOUBTFUL
    }

    /** A position in a file; line and column count from 1; 0 where there is none to tell. */
    public record Location(String file, int line, int column) {
        @Override
        public String toString() {
            return file + ":" + line + ":" + column;
        }
    }

    @Override
    public String toString() {
        String refused = value == null ? "" : " '" + value + "'";
        return location + " " + path + refused + ": " + reason + ". " + remedy;
    }
}
