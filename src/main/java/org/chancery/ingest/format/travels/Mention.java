package org.chancery.ingest.format.travels;

import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a remark names as present.
 *
 * @param name null if only the office is named, as in "the Foreign Minister of Egypt"
 * @param title as written, without the state
 * @param body the body for which they act; null if the text does not say
 * @param how how they took part
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
