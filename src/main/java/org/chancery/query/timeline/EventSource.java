package org.chancery.query.timeline;

import java.util.ArrayList;
import java.util.List;
import org.chancery.query.timeline.EventTimes.Columns;
import org.chancery.query.timeline.EventTimes.TimeBranch;
import org.chancery.record.Sql;

/**
 * Writes what a search reads. A question about actors starts from {@code event_party p0}, whose index holds each
 * actor's events in the order of the timeline, with all columns that conditions on the participants compare. Without
 * actors it starts from {@code event e}.
 */
final class EventSource {
    private static final Sql SEEN_BY_CLIENTS = Sql.of("not e.withdrawn and e.same_as_id is null");

    private final boolean ofActors;
    private final EventConditions conditions;
    private final PartySql parties;
    private final StringBuilder joined = new StringBuilder();
    private final List<Sql> others = new ArrayList<>();

    EventSource(EventCriteria criteria, PartySql parties) {
        ofActors = criteria.namesActors();
        this.parties = parties;
        conditions = new EventConditions(criteria, id());
        List<Sql> ofEvent = conditions.ofEvent();
        if (ofActors && !ofEvent.isEmpty()) {
            joined.append("\njoin event e on e.id = p0.event_id");
        }
        others.addAll(ofEvent);
        List<Sql> ofMeeting = conditions.ofMeeting();
        if (!ofMeeting.isEmpty()) {
            joined.append("\njoin meeting m on m.id = ").append(id());
        }
        others.addAll(ofMeeting);
        others.addAll(conditions.ofOtherTables());
        if (criteria.openDate() != null) {
            others.add(columns().isOpen(criteria.openDate()));
        }
        others.addAll(ofActors ? parties.alsoInvolved() : parties.anyParticipant());
    }

    boolean isOfActors() {
        return ofActors;
    }

    /** The column with the start of the event. */
    String moment() {
        return ofActors ? "p0.earliest" : "e.earliest_begin";
    }

    /** The column with the id of the event. */
    String id() {
        return ofActors ? "p0.event_id" : "e.id";
    }

    private Columns columns() {
        return ofActors ? Columns.ofParty("p0") : Columns.ofEvent("e");
    }

    /**
     * The rows that are read first.
     *
     * @param more further conditions on them
     */
    Sql rows(TimeBranch branch, List<Sql> more) {
        List<Sql> wanted = new ArrayList<>(more);
        if (ofActors) {
            wanted.addAll(parties.inCapacity("p0"));
            wanted.addAll(conditions.ofType("p0.type"));
            return branch.rows("event_party", "p0", wanted, columns());
        }
        wanted.add(SEEN_BY_CLIENTS);
        wanted.addAll(conditions.ofType("e.type"));
        return branch.rows("event", "e", wanted, columns());
    }

    /** The joins with the tables that other conditions compare. */
    String joined() {
        return joined.toString();
    }

    /** The other conditions. */
    List<Sql> others() {
        return others;
    }

    /** Whether each event that clients see is found, at any time. */
    boolean isEverything() {
        return !ofActors && others.isEmpty() && conditions.ofType("e.type").isEmpty();
    }
}
