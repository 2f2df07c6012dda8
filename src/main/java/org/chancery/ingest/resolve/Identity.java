package org.chancery.ingest.resolve;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A match of records in two datasets that are or may be the same.
 *
 * @param id identifies it in a decision
 * @param canonical the record that clients see, if they are the same
 * @param merged the record that then points to it
 * @param reasons the reasons for and against it, in words
 * @param decidedBy who decided last; null if only the rules did
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

    /** The kind of the two records. */
    public enum Kind {
        ACTOR,
        EVENT
    }

    /** The state of the decision. */
    public enum State {
        /** The two are merged. */
        MERGED,
        /** A person has to decide. */
        DOUBTFUL,
        /** They were merged, and a person separated them; no import merges them again. */
        UNDONE,
        /** A person decided that they differ; no import proposes them again. */
        REJECTED
    }

    /**
     * One of the two records.
     *
     * @param number its id in the archive
     * @param name its name, or its key if it has no name
     */
    public record Side(long number, String dataset, String key, String name) {}
}
