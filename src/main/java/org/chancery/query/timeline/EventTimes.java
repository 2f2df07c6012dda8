package org.chancery.query.timeline;

import java.time.LocalDateTime;
import java.util.List;
import org.chancery.record.Sql;
import org.chancery.time.Bounds;
import org.chancery.time.Certainty;

/**
 * Writes the conditions of a selection on time.
 *
 * <p>An event that may have happened in a period may have started at any time before it. But few events last, or are
 * uncertain by, more than a year. The database marks these as enduring, and a search of their own finds them. So the
 * search for all others starts a year before the period, and not at the start of history.
 */
final class EventTimes {
    /** The number of days after which the tables mark an event as enduring. */
    static final int ENDURING_DAYS = 400;

    /** The columns of a table with the time of an event. */
    record Columns(String earliest, String latest, String enduring) {
        static Columns ofEvent() {
            return new Columns("e.earliest_begin", "e.latest_end", "e.enduring");
        }

        static Columns ofParty(String alias) {
            return new Columns(alias + ".earliest", alias + ".latest", alias + ".enduring");
        }
    }

    /** A way in which an event may fit the time: the condition on each table with the time. */
    interface TimeBranch {
        List<Sql> on(Columns columns);
    }

    private EventTimes() {}

    /**
     * The ways; an event fits if one of them holds. The condition applies to every table that is read, so that the
     * database reads a short range of each index.
     */
    static List<TimeBranch> branches(EventCriteria criteria) {
        if (criteria.during() == null) {
            return List.of(columns -> List.of());
        }
        Bounds period = criteria.during().bounds().storable();
        LocalDateTime start = period.earliestBegin();
        if (criteria.certainty() == Certainty.CERTAINLY) {
            return List.of(columns -> List.of(certainly(columns, period)));
        }
        if (start.equals(LocalDateTime.MIN)) {
            return List.of(columns -> List.of(possibly(columns, period)));
        }
        return List.of(
                columns -> List.of(
                        Sql.of(columns.earliest() + " >= :searchStart")
                                .with("searchStart", start.minusDays(ENDURING_DAYS)),
                        possibly(columns, period)),
                columns -> List.of(Sql.of(columns.enduring()), possibly(columns, period)));
    }

    private static Sql certainly(Columns columns, Bounds period) {
        return in(period, "%s >= :periodStart and %s <= :periodEnd", columns);
    }

    private static Sql possibly(Columns columns, Bounds period) {
        return in(period, "%s <= :periodEnd and %s >= :periodStart", columns);
    }

    private static Sql in(Bounds period, String condition, Columns columns) {
        return Sql.format(condition, columns.earliest(), columns.latest())
                .with("periodStart", period.earliestBegin())
                .with("periodEnd", period.latestEnd());
    }
}
