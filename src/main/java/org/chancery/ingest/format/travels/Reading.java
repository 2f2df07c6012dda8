package org.chancery.ingest.format.travels;

import java.util.List;

/** What the rules make of a remark. */
record Reading(List<Mention> people, List<String> meetings, Extent extent) {
    /** How much of a remark the rules understand, sentence by sentence. */
    enum Extent {
        WHOLE,
        PART,
        NOTHING
    }

    static final Reading EMPTY = new Reading(List.of(), List.of(), Extent.WHOLE);

    Reading {
        people = List.copyOf(people);
        meetings = List.copyOf(meetings);
    }
}
