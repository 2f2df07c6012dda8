package org.chancery.ingest.model;

/** What a record stands on: what becomes of it when its files are a part, or when others are rejected. */
public enum Standing {
    /** It stands by itself. */
    OWN,
    /** It sums up many rows; those of a part widen it, and never narrow it. */
    SUMMARY,
    /** It is there for the sake of the records that refer to it. */
    COMPANION
}
