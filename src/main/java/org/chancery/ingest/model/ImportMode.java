package org.chancery.ingest.model;

import com.fasterxml.jackson.annotation.JsonAlias;

/**
 * How the files of one import relate to their dataset. It decides what happens to records that are not in the files.
 * Files may use the former names of the modes.
 */
public enum ImportMode {
    /** All of it: a record that is in the archive but not in the files was withdrawn by the publisher. */
    @JsonAlias("WHOLE")
    SNAPSHOT,
    /** A part of it: records that are not in the files stay as they are. */
    @JsonAlias("PART")
    PARTIAL,
    /**
     * The newest piece of a feed: records that are not in the files stay as they are. Citations, claims and codings of
     * an event are added to those in the archive.
     */
    @JsonAlias("FEED")
    APPEND
}
