package org.chancery.query.timeline;

import java.util.ArrayList;
import java.util.List;
import org.chancery.query.timeline.EventTimes.TimeBranch;
import org.chancery.record.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Writes the search for the events of a selection, which each query of {@link EventSql} contains. A question about
 * actors starts from {@code event_party}, whose index holds each actor's events in the order of the timeline: the
 * events of a pair are the intersection of two ordered ranges, so that the cost of a page does not depend on the size
 * of the archive. Without actors it starts from {@code event}.
 */
final class EventSearch {
    private final EventCriteria criteria;
    private final PartySql parties;
    private final List<TimeBranch> timeBranches;
    private final boolean ofActors;
    private final String moment;
    private final String id;
    private final List<String> tables = new ArrayList<>();
    private final List<Sql> conditions = new ArrayList<>();

    /** @param ofEachLevel whether the level of each party is that of the table {@code asked} */
    EventSearch(EventCriteria criteria, boolean ofEachLevel) {
        this.criteria = criteria;
        parties = new PartySql(criteria, ofEachLevel);
        timeBranches = EventTimes.branches(criteria);
        ofActors = criteria.namesActors();
        moment = ofActors ? "p0.earliest" : "e.earliest_begin";
        id = ofActors ? "p0.event_id" : "e.id";
        if (ofActors) {
            tables.add("event_party p0");
            conditions.addAll(parties.involving());
        } else {
            tables.add("event e");
            conditions.add(Sql.of("not e.withdrawn and e.same_as_id is null"));
            conditions.addAll(parties.anyParticipant());
        }
        addConditions(new EventConditions(criteria, id));
    }

    private void addConditions(EventConditions all) {
        conditions.addAll(all.ofType(ofActors ? "p0.type" : "e.type"));
        List<Sql> ofEvent = all.ofEvent();
        if (ofActors && !ofEvent.isEmpty()) {
            tables.add("join event e on e.id = p0.event_id");
        }
        conditions.addAll(ofEvent);
        List<Sql> ofMeeting = all.ofMeeting();
        if (!ofMeeting.isEmpty()) {
            tables.add("join meeting m on m.id = " + id);
        }
        conditions.addAll(ofMeeting);
        conditions.addAll(all.ofOtherTables());
    }

    /** The column with the id of the event. */
    String id() {
        return id;
    }

    /** Whether the selection sets no condition, so that every event that clients see is found. */
    boolean isEverything() {
        return !ofActors && criteria.during() == null && tables.size() == 1 && conditions.size() == 1;
    }

    /** The conditions on a row of {@code event_party} by which its event counts for its actor. */
    List<Sql> inCapacity(String alias) {
        return parties.inCapacity(alias);
    }

    /** The events found, each once: {@code moment}, {@code id}. */
    Sql found() {
        return found(null, Sql.EMPTY);
    }

    /**
     * The events found, each once, with a search for each way in which an event may fit the time.
     *
     * @param beyond how what is found compares to the cursor; null without one
     * @param tail what follows each search
     */
    Sql found(@Nullable Sql beyond, Sql tail) {
        return Sql.join(
                "\nunion\n",
                timeBranches.stream()
                        .map(branch -> Sql.format("%s%s)", search(branch, beyond), tail))
                        .toList());
    }

    /** The events found, each once, with these columns of {@code event e}. */
    Sql found(String columns) {
        if (ofActors) {
            return Sql.format("select %s from event e where e.id in (select id from (\n%s) found)", columns, found());
        }
        return Sql.join(
                "\nunion\n",
                timeBranches.stream()
                        .map(branch -> Sql.format("(select %s\nfrom %s)", columns, source(branch, null)))
                        .toList());
    }

    private Sql search(TimeBranch branch, @Nullable Sql beyond) {
        // The parties have a row for each participant that acts for an actor; the events have one row each.
        String each = ofActors ? "distinct " : "";
        return Sql.format("(select %s%s as moment, %s as id\nfrom %s", each, moment, id, source(branch, beyond));
    }

    private Sql source(TimeBranch branch, @Nullable Sql beyond) {
        List<Sql> all = new ArrayList<>();
        if (criteria.between().isEmpty()) {
            all.addAll(conditions);
            all.addAll(branch.on(ofActors ? EventTimes.Columns.ofParty("p0") : EventTimes.Columns.ofEvent()));
            if (beyond != null) {
                all.add(Sql.format("(%s, %s) %s", moment, id, beyond));
            }
        } else {
            all.addAll(parties.between(branch, beyond));
            all.addAll(conditions);
        }
        return Sql.format("%s\nwhere %s", String.join("\n", tables), Sql.join("\n  and ", all));
    }
}
