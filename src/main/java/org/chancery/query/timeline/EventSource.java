package org.chancery.query.timeline;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.query.timeline.EventTimes.Columns;
import org.chancery.query.timeline.EventTimes.TimeBranch;
import org.chancery.record.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a search reads. A question about actors starts from {@code event_party p0}, whose index holds each
 * actor's events in the order of the timeline, with all columns that conditions on the participants compare. One about
 * disputes alone starts from {@code dispute_event d0}, which does the same for disputes, and any other from
 * {@code event e}.
 */
final class EventSource {
    private static final String ABOUT = "about";
    private static final Sql SEEN_BY_CLIENTS = Sql.of("not e.withdrawn and e.same_as_id is null");

    private final Start start;
    private final @Nullable Subjects subjects;
    private final EventConditions conditions;
    private final PartySql parties;
    private final StringBuilder joined = new StringBuilder();
    private final List<Sql> others = new ArrayList<>();

    /** A table with the events in the order of the timeline: of each actor, of each dispute, or all together. */
    private enum Start {
        ACTORS("event_party", "p0"),
        DISPUTES("dispute_event", "d0"),
        EVENTS("event", "e");

        private final String table;
        private final String alias;

        Start(String table, String alias) {
            this.table = table;
            this.alias = alias;
        }

        static Start of(EventCriteria criteria) {
            if (criteria.namesActors()) {
                return ACTORS;
            }
            return criteria.about() == null ? EVENTS : DISPUTES;
        }
    }

    /**
     * Those whose events are read.
     *
     * @param column the column with their ids
     * @param parameter the parameter with the ids that are wanted
     */
    record Subjects(String column, String parameter, Set<Long> ids) {
        Sql areMeant() {
            return PartySql.isOneOf(column, parameter, ids);
        }
    }

    EventSource(EventCriteria criteria, PartySql parties) {
        start = Start.of(criteria);
        this.parties = parties;
        subjects = switch (start) {
            case ACTORS -> new Subjects("p0.actor_id", parties.firstName(), parties.firstActors());
            case DISPUTES -> new Subjects("d0.dispute_id", ABOUT, Set.copyOf(requireNonNull(criteria.about())));
            case EVENTS -> null;
        };
        conditions = new EventConditions(criteria, id());
        List<Sql> ofEvent = conditions.ofEvent();
        if (subjects != null && !ofEvent.isEmpty()) {
            joined.append("\njoin event e on e.id = ").append(id());
        }
        others.addAll(ofEvent);
        List<Sql> ofMeeting = conditions.ofMeeting();
        if (!ofMeeting.isEmpty()) {
            joined.append("\njoin meeting m on m.id = ").append(id());
        }
        others.addAll(ofMeeting);
        others.addAll(conditions.ofOtherTables());
        if (start == Start.ACTORS && criteria.about() != null) {
            others.add(Sql.exists(
                    "dispute_event d",
                    List.of(
                            PartySql.isOneOf("d.dispute_id", ABOUT, Set.copyOf(criteria.about())),
                            Sql.of("d.event_id = p0.event_id and d.earliest = p0.earliest"))));
        }
        if (criteria.openDate() != null) {
            others.add(columns().isOpen(criteria.openDate()));
        }
        others.addAll(start == Start.ACTORS ? parties.alsoInvolved() : parties.anyParticipant(id()));
    }

    /** Those whose events are read; none if the events of all are. */
    Optional<Subjects> subjects() {
        return Optional.ofNullable(subjects);
    }

    /** The column with the start of the event. */
    String moment() {
        return columns().earliest();
    }

    /** The column with the id of the event. */
    String id() {
        return start.alias + (start == Start.EVENTS ? ".id" : ".event_id");
    }

    private Columns columns() {
        return start == Start.EVENTS ? Columns.ofEvent(start.alias) : Columns.ofSubject(start.alias);
    }

    /**
     * The rows that are read first.
     *
     * @param more further conditions on them
     */
    Sql rows(TimeBranch branch, List<Sql> more) {
        List<Sql> wanted = new ArrayList<>(more);
        switch (start) {
            case ACTORS -> {
                wanted.addAll(parties.inCapacity(start.alias));
                wanted.addAll(parties.inCompany(start.alias));
            }
            case DISPUTES -> {}
            case EVENTS -> wanted.add(SEEN_BY_CLIENTS);
        }
        wanted.addAll(conditions.ofType(start.alias + ".type"));
        return branch.rows(start.table, start.alias, wanted, columns());
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
        return start == Start.EVENTS
                && others.isEmpty()
                && conditions.ofType("e.type").isEmpty();
    }
}
