package org.chancery.query.overview;

import java.util.List;
import java.util.Map;
import org.chancery.record.actor.ActorKind;
import org.chancery.record.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The kept counts that make an overview, with ids instead of records.
 *
 * @param years all events
 * @param byDataset the years of the events of each dataset, by its id
 * @param pair who met most often
 * @param latest who met last
 * @param person who has the most meetings
 * @param dispute which has the most incidents
 */
record Figures(
        List<TypeYear> years,
        Map<Long, List<TypeYear>> byDataset,
        Map<ActorKind, Integer> actors,
        List<Total> busiest,
        @Nullable Total person,
        @Nullable Pair pair,
        @Nullable Pair latest,
        @Nullable Total dispute,
        int disputes) {

    /**
     * Events of a type in a year.
     *
     * @param year null: nobody knows when they begin at the earliest
     */
    record TypeYear(EventType type, @Nullable Integer year, int count) {}

    record Total(long id, int count) {}

    /**
     * Two actors.
     *
     * @param count of their meetings; of those who met last, the year of that
     */
    record Pair(long lower, long higher, int count) {}
}
