package org.chancery.ingest.model;

/** What the files of one import are of their dataset; it decides what becomes of the records that they do not hold. */
public enum ImportMode {
    /** All of it: what the archive holds and the files do not, the publisher has withdrawn. */
    WHOLE,
    /** A part of it: what the files do not hold stays as it is. */
    PART,
    /**
     * The newest of a feed: what the files do not hold stays as it is, and citations, claims and codings of an event join
     * those that the archive holds of it already.
     */
    FEED
}
