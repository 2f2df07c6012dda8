package org.chancery.ingest.format.travels;

import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a remark names as present.
 *
 * @param name null where only the office is named, as in "the Foreign Minister of Egypt"
 * @param title as it is written, without the state
 * @param body for whom the text says that they act; null where it does not say
 * @param how in what way they were there
 */
record Mention(
        @Nullable String name, String title, @Nullable Body body, How how) {
    enum How {
        /** Met by the traveller. */
        MET,
        /** On the same journey, on the traveller's side. */
        COMPANION,
        /** At the meeting that the sentence names. */
        AT_MEETING
    }

    Mention actingFor(@Nullable Body other) {
        return new Mention(name, title, other, how);
    }
}
