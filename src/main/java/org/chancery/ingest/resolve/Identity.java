package org.chancery.ingest.resolve;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That two records of two datasets are one, or may be.
 *
 * @param id by which it is decided upon
 * @param canonical the record that clients see, if they are one
 * @param merged the record that then points to it
 * @param reasons what speaks for it and against it, in words
 * @param decidedBy who decided last; null while only the rules did
 */
public record Identity(
        long id,
        Kind kind,
        Side canonical,
        Side merged,
        State state,
        List<String> reasons,
        Instant foundAt,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy) {

    /** What the two records are. */
    public enum Kind {
        ACTOR,
        EVENT
    }

    /** What became of it. */
    public enum State {
        /** The two are seen as one. */
        MERGED,
        /** A person is to decide. */
        DOUBTFUL,
        /** They were merged, and a person parted them; no import joins them again. */
        UNDONE,
        /** A person said that they are two; no import proposes them again. */
        REJECTED
    }

    /**
     * One of the two records.
     *
     * @param number its number in the archive
     * @param name what it is called, or its key where it has no name
     */
    public record Side(long number, String dataset, String key, String name) {}
}
