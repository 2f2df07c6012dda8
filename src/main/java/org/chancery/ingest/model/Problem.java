package org.chancery.ingest.model;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.jspecify.annotations.Nullable;

/**
 * One problem of the files, and how to fix it.
 *
 * @param location the position in the file
 * @param path the value as a JSON Pointer into the document, such as {@code /events/3/date}
 * @param value the wrong value, if there is one
 * @param reason what is wrong
 * @param remedy what to do
 * @param consequence what happened to its record or file
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
        /** Nothing is taken from the file, nor from the files that were given with it. */
        FILE_REFUSED,
        /** The record is rejected; the record in the archive, if any, stays as it was. */
        RECORD_REFUSED,
        /** The record is taken without this value. */
        VALUE_LEFT_OUT,
        /** The record is taken as it is, and a person should check it. */
        DOUBTFUL
    }

    /** A position in a file; line and column count from 1, and are 0 if unknown. */
    public record Location(String file, int line, int column) {
        @Override
        public String toString() {
            return file + ":" + line + ":" + column;
        }
    }

    @Override
    public String toString() {
        String quoted = value == null ? "" : " '" + value + "'";
        return location + " " + path + quoted + ": " + reason + ". " + remedy;
    }
}
