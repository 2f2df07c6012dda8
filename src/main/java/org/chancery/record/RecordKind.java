package org.chancery.record;

import java.util.Locale;

/** The kinds of records that have a row in the table {@code entry}. */
public enum RecordKind {
    SOURCE,
    ACTOR,
    AFFILIATION,
    PLACE,
    TOPIC,
    DISPUTE,
    EVENT;

    /** The kind as an error message names it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
