package org.chancery.query.timeline;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.chancery.time.Bounds;
import org.chancery.time.Certainty;

/**
 * Writes the conditions that a selection puts on time.
 *
 * <p>What may have happened in a period can have begun at any time before it. Yet few events last, or are uncertain by, more
 * than a year: those are marked as enduring in the database and searched by themselves, so that the search for all others
 * begins a year before the period, and not at the beginning of history.
 */
final class EventTimes {
    /** As the tables have it: an event that may have lasted longer is enduring. */
    static final int ENDURING_DAYS = 400;

    /** The columns of a table that tell when an event was. */
    record Columns(String earliest, String latest, String enduring) {
        static Columns ofEvent() {
            return new Columns("e.earliest_begin", "e.latest_end", "e.enduring");
        }

        static Columns ofParty(String alias) {
            return new Columns(alias + ".earliest", alias + ".latest", alias + ".enduring");
        }
    }

    /** A way in which an event may fit the time: what must hold of each table that tells it. */
    interface TimeBranch {
        List<String> on(Columns columns);
    }

    private EventTimes() {}

    /**
     * The ways; an event fits if one of them holds. The same must hold of every table that is read: it lets the database
     * read a short range of each index.
     */
    static List<TimeBranch> ways(EventCriteria selection, Map<String, Object> parameters) {
        if (selection.during() == null) {
            return List.of(columns -> List.of());
        }
        Bounds period = selection.during().bounds().storable();
        parameters.put("periodBegin", period.earliestBegin());
        parameters.put("periodEnd", period.latestEnd());
        if (selection.certainty() == Certainty.CERTAINLY) {
            return List.of(columns -> List.of(certainly(columns)));
        }
        if (period.earliestBegin().equals(LocalDateTime.MIN)) {
            return List.of(columns -> List.of(possibly(columns)));
        }
        parameters.put("searchBegin", period.earliestBegin().minusDays(ENDURING_DAYS));
        return List.of(
                columns -> List.of(columns.earliest() + " >= :searchBegin", possibly(columns)),
                columns -> List.of(columns.enduring(), possibly(columns)));
    }

    private static String certainly(Columns columns) {
        return "%s >= :periodBegin and %s <= :periodEnd".formatted(columns.earliest(), columns.latest());
    }

    private static String possibly(Columns columns) {
        return "%s <= :periodEnd and %s >= :periodBegin".formatted(columns.earliest(), columns.latest());
    }
}
