package org.chancery.ingest.resolve.event;

import org.jspecify.annotations.Nullable;

/**
 * What is to be done with two records of events.
 *
 * @param one the first; the part, if one is a part
 * @param other the second; the whole, if one is a part
 * @param relation what they are or may be
 * @param certain whether the rules are certain; otherwise somebody has to decide
 * @param person one who takes part in both; null if nobody is known to
 * @param place a place of both; null if none is known
 * @param alone whether a certain match would be one if no other fitted
 */
public record EventVerdict(
        Happening one,
        Happening other,
        Relation relation,
        boolean certain,
        @Nullable Long person,
        @Nullable Long place,
        boolean alone) {

    /** What two events are. */
    public enum Relation {
        SAME,
        PART_OF
    }
}
