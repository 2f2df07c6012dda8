package org.chancery.ingest.resolve;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A match of two records that are or may be the same, or a part of each other.
 *
 * @param id identifies it in a decision
 * @param canonical the record that clients see, if they are the same; the whole, if one is a part
 * @param merged the record that then points to it; the part
 * @param relation what the rules take them for
 * @param reasons the reasons for and against it, in words
 * @param decidedBy who decided last; null if only the rules did
 */
public record Identity(
        long id,
        Kind kind,
        Side canonical,
        Side merged,
        Relation relation,
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

    /** What two records are. */
    public enum Relation {
        /** One actor or one event. */
        SAME,
        /** The merged event is a part of the canonical one, as talks are part of a visit. */
        PART_OF
    }

    /** The state of the decision. */
    public enum State {
        /** The two are merged. */
        MERGED,
        /** A person decided that the merged event is a part of the canonical one. */
        PART,
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
