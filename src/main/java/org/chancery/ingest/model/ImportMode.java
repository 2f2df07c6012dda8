package org.chancery.ingest.model;

import com.fasterxml.jackson.annotation.JsonAlias;

/**
 * What the files of one import are of their dataset. It decides what becomes of the records that they do not hold.
 * Files may say the former names of the modes.
 */
public enum ImportMode {
    /** All of it: what the archive holds and the files do not, the publisher has withdrawn. */
    @JsonAlias("WHOLE")
    SNAPSHOT,
    /** A part of it: what the files do not hold stays as it is. */
    @JsonAlias("PART")
    PARTIAL,
    /**
     * The newest of a feed: what the files do not hold stays as it is, and citations, claims and codings of an event
     * join those that the archive holds of it already.
     */
    @JsonAlias("FEED")
    APPEND
}
