package org.chancery.query.timeline;

import static java.util.stream.Collectors.joining;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.record.LikePattern;
import org.chancery.record.event.Level;
import org.jspecify.annotations.Nullable;

/**
 * Writes the SQL of a selection. A question about actors starts from {@code event_party}, whose index holds each actor's
 * events in the order of the timeline: the events of a pair are the intersection of two ordered ranges, so that a page costs
 * what the page costs, whatever the size of the archive. Without actors it starts from {@code event}.
 */
final class EventSql {
    /** An event of which there was no news has its status alone. */
    private static final String STATUSES_EVER =
            "(select event_id, status from event_status union all select id, status from event)";

    private final EventCriteria selection;
    private final List<String> tables = new ArrayList<>();
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private final boolean ofActors;
    private final List<EventTimes.TimeBranch> timeBranchs;
    private final String moment;
    private final String id;
    private final boolean ofEachLevel;

    EventSql(EventCriteria selection) {
        this(selection, false);
    }

    private EventSql(EventCriteria selection, boolean ofEachLevel) {
        this.selection = selection;
        this.ofEachLevel = ofEachLevel;
        ofActors = !selection.between().isEmpty() || !selection.involving().isEmpty();
        moment = ofActors ? "p0.earliest" : "e.earliest_begin";
        id = ofActors ? "p0.event_id" : "e.id";
        if (ofActors) {
            tables.add("event_party p0");
            involving();
        } else {
            tables.add("event e");
            conditions.add("not e.withdrawn and e.same_as_id is null");
            anyParticipant();
        }
        timeBranchs = EventTimes.ways(selection, parameters);
        ofEvent();
        ofMeeting();
        linked();
    }

    /** The statement that finds what {@link #eventsOfLevels} asks for: the level of each party is that of the table {@code asked}. */
    static EventSql ofEachLevel(EventCriteria selection) {
        return new EventSql(selection, true);
    }

    /** Where a cursor stands: the sort key of its event. */
    record Position(LocalDateTime moment, long id) {}

    /** The statement for a page: ids of events, the nearest to the cursor first. */
    String page(boolean ascending, @Nullable Position cursor, int limit) {
        String beyond = ascending ? ">" : "<";
        if (cursor != null) {
            parameters.put("cursorMoment", cursor.moment());
            parameters.put("cursorId", cursor.id());
        }
        parameters.put("limit", limit);
        String inOrder = "\norder by %s\nlimit :limit".formatted(ascending ? "moment, id" : "moment desc, id desc");
        return "select id from (\n%s) page%s".formatted(searches(cursor == null ? null : beyond, inOrder), inOrder);
    }

    /** The statement for all of them: ids of events, in order. */
    String all(boolean ascending) {
        return "select id from (\n%s) found\norder by %s"
                .formatted(searches(null, ""), ascending ? "moment, id" : "moment desc, id desc");
    }

    /**
     * The statement for the extent of the selection: how many events it has, how many of them lack a first or a last day in the
     * years from 1 to 9998, and how many rows a table of their participants and sources takes at the most.
     */
    String extent() {
        return """
                with found as materialized (
                %s)
                select count(*), count(*) filter (where e.earliest_begin < '0001-01-01' or e.latest_end >= '9999-01-01'),
                       coalesce(sum(greatest(1, (select count(*) from participation p where p.event_id = e.id),
                                    (select count(*) from citation c where c.entry_id = e.id and c.part = ''))), 0)
                from found join event e on e.id = found.id""".formatted(searches(null, ""));
    }

    /** The statement for the languages in which the events of the selection have titles. */
    String languages() {
        return """
                with found as materialized (
                %s)
                select distinct n.language from found join name n on n.entry_id = found.id order by 1""".formatted(searches(null, ""));
    }

    /** The statement that counts all events of the selection. */
    String count() {
        return "select count(*) from (\n%s) found".formatted(searches(null, ""));
    }

    /** Whether the selection puts no condition, so that every event that clients see is found. */
    boolean isEverything() {
        return !ofActors && selection.during() == null && tables.size() == 1 && conditions.size() == 1;
    }

    /** The statement for all events of the selection, each once, with these columns of the table {@code event}. */
    String events(List<String> columns) {
        String all = columns.stream().map(column -> "e." + column).collect(joining(", "));
        if (ofActors) {
            return "select %s from event e where e.id in (select id from (\n%s) found)"
                    .formatted(all, searches(null, ""));
        }
        return timeBranchs.stream()
                .map(timeBranch -> "(select %s\nfrom %s)".formatted(all, source(timeBranch, null)))
                .collect(joining("\nunion\n"));
    }

    /** The statement for the ids of all events of the selection, by the levels at which the actors asked for act. */
    String eventsOfLevels(Collection<Level> levels) {
        return "select asked.level, found.id from (values %s) asked(level) cross join lateral (\n%s) found"
                .formatted(levels.stream().map("('%s')"::formatted).collect(joining(", ")), searches(null, ""));
    }

    /** The statement for the ids of the data sets that tell of the events of the selection. */
    String datasets() {
        return """
                with found as materialized (
                %s)
                select dataset_id from event where id in (select id from found)
                union
                select dataset_id from event where same_as_id in (select id from found)""".formatted(searches(null, ""));
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /**
     * The search, once for each way in which an event may fit the time; an event that fits in two is found once.
     *
     * @param beyond how what is found compares to the cursor; null without one
     */
    private String searches(@Nullable String beyond, String tail) {
        return timeBranchs.stream()
                .map(timeBranch -> search(timeBranch, beyond) + tail + ")")
                .collect(joining("\nunion\n"));
    }

    private String search(EventTimes.TimeBranch timeBranch, @Nullable String beyond) {
        // An event counts for an actor as often as somebody acts for it; among the events themselves each is once.
        String each = ofActors ? "distinct " : "";
        return "(select %s%s as moment, %s as id\nfrom %s".formatted(each, moment, id, source(timeBranch, beyond));
    }

    private String source(EventTimes.TimeBranch timeBranch, @Nullable String beyond) {
        List<String> all = new ArrayList<>(conditions);
        if (selection.between().isEmpty()) {
            all.addAll(timeBranch.on(ofActors ? EventTimes.Columns.ofParty("p0") : EventTimes.Columns.ofEvent()));
            all.addAll(beyond(moment, id, beyond));
        } else {
            all.addAll(0, between(timeBranch, beyond));
        }
        return "%s\nwhere %s".formatted(String.join("\n", tables), String.join("\n  and ", all));
    }

    /**
     * The first party's rows are read in the order of their index, and for each of them the others' rows of the same event.
     * They are sought, not joined: of a join PostgreSQL expects so few rows that it would read and sort them all.
     */
    private List<String> between(EventTimes.TimeBranch timeBranch, @Nullable String beyond) {
        String others = "";
        for (int party = selection.between().size() - 1; party > 0; party--) {
            List<String> wanted = party(party, timeBranch, beyond);
            if (!others.isEmpty()) {
                wanted.add(others);
            }
            others = existing("event_party p" + party, wanted);
        }
        List<String> wanted = party(0, timeBranch, beyond);
        if (!others.isEmpty()) {
            wanted.add(others);
        }
        return wanted;
    }

    private List<String> party(int party, EventTimes.TimeBranch timeBranch, @Nullable String beyond) {
        String alias = "p" + party;
        List<String> wanted = new ArrayList<>(List.of(isActor(alias, party)));
        if (party > 0) {
            wanted.add("%s.event_id = p0.event_id and %s.earliest = p0.earliest".formatted(alias, alias));
        }
        for (int other = 0; other < party; other++) {
            // Nobody meets himself: Lavrov alone is no meeting between Lavrov and Russia.
            wanted.add("p%d.participant_id <> %s.participant_id".formatted(other, alias));
        }
        wanted.addAll(inCapacity(alias));
        wanted.addAll(timeBranch.on(EventTimes.Columns.ofParty(alias)));
        wanted.addAll(beyond(alias + ".earliest", alias + ".event_id", beyond));
        return wanted;
    }

    private String isActor(String alias, int party) {
        Set<Long> actors = selection.between().get(party);
        String parameter = "between" + party;
        // Of one actor the index has the rows in the order of the page; of several it has not.
        boolean one = actors.size() == 1;
        parameters.put(parameter, one ? actors.iterator().next() : actors);
        return (one ? "%s.actor_id = :%s" : "%s.actor_id in (:%s)").formatted(alias, parameter);
    }

    private static List<String> beyond(String moment, String id, @Nullable String beyond) {
        return beyond == null
                ? List.of()
                : List.of("(%s, %s) %s (:cursorMoment, :cursorId)".formatted(moment, id, beyond));
    }

    private void involving() {
        if (selection.involving().isEmpty()) {
            return;
        }
        parameters.put("involving", selection.involving());
        if (selection.between().isEmpty()) {
            conditions.add("p0.actor_id in (:involving)");
            conditions.addAll(inCapacity("p0"));
            return;
        }
        List<String> wanted = new ArrayList<>(List.of("p.event_id = p0.event_id", "p.actor_id in (:involving)"));
        wanted.addAll(inCapacity("p"));
        exists("event_party p", wanted);
    }

    private void anyParticipant() {
        List<String> capacity = inCapacity("p");
        if (selection.levels() == null && selection.roles() == null) {
            return;
        }
        List<String> wanted = new ArrayList<>(List.of("p.event_id = e.id"));
        wanted.addAll(capacity);
        exists("event_party p", wanted);
    }

    /** What must hold of a row of {@code event_party} so that its event counts for its actor. */
    List<String> inCapacity(String alias) {
        List<String> wanted = new ArrayList<>();
        if (ofEachLevel) {
            wanted.add(alias + ".level = asked.level");
        }
        if (!selection.rollUp()) {
            wanted.add(alias + ".direct");
        }
        if (selection.levels() != null) {
            wanted.add(alias + ".level in (:levels)");
            parameters.put("levels", selection.levels());
        }
        if (selection.roles() != null) {
            wanted.add(alias + ".role in (:roles)");
            parameters.put("roles", selection.roles());
        }
        return wanted;
    }

    private void ofEvent() {
        oneOf(ofActors ? "p0.type" : "e.type", "types", selection.types());
        int before = conditions.size();
        oneOf("e.status", "statuses", selection.statuses());
        atPlaces();
        if (selection.text() != null) {
            conditions.add("(e.id in (select entry_id from name where folded like :pattern) or e.summary ilike :text"
                    + " or e.id in (select v.same_as_id from name join event v on v.id = name.entry_id"
                    + " where folded like :pattern and v.same_as_id is not null))");
            parameters.put("pattern", LikePattern.ofFoldedNames(selection.text()));
            parameters.put("text", LikePattern.containing(selection.text()));
        }
        within("margins", "e.margins_of_id", selection.onTheMarginsOf());
        within("whole", "e.part_of_id", selection.partOf());
        if (ofActors && conditions.size() > before) {
            tables.add("join event e on e.id = p0.event_id");
        }
    }

    /** There, or there on one of the legs of the journey. A region has more places than a statement has parameters. */
    private void atPlaces() {
        if (selection.places() == null) {
            return;
        }
        conditions.add("""
                e.id in (select coalesce(same_as_id, id) from event where place_id = any(:places)
                         union all select coalesce(m.same_as_id, m.id) from leg l join event m on m.id = l.meeting_id
                                   where l.place_id = any(:places))""");
        parameters.put("places", selection.places().toArray(Long[]::new));
    }

    private void ofMeeting() {
        if (selection.formats() == null && selection.channels() == null) {
            return;
        }
        tables.add("join meeting m on m.id = " + id);
        oneOf("m.format", "formats", selection.formats());
        oneOf("m.channel", "channels", selection.channels());
    }

    private void linked() {
        linked(STATUSES_EVER, "event_id", "status", "statusesEver", selection.statusesEver());
        linked("event_dispute", "event_id", "dispute_id", "about", selection.about());
        linked("agenda_item", "event_id", "topic_id", "topics", selection.topics());
        if (selection.sources() != null) {
            conditions.add("""
                    exists (select 1 from event_record t where t.event_id = %1$s and (
                        exists (select 1 from citation c where c.entry_id = t.record_id and c.source_id = any(:sources))
                        or exists (select 1 from claim c where c.event_id = t.record_id and c.source_id = any(:sources))
                        or exists (select 1 from event_status c where c.event_id = t.record_id and c.source_id = any(:sources))
                        or exists (select 1 from coding c where c.event_id = t.record_id and c.source_id = any(:sources))))""".formatted(id));
            parameters.put("sources", selection.sources().toArray(Long[]::new));
        }
    }

    private void linked(String table, String event, String column, String parameter, @Nullable List<?> values) {
        if (values == null) {
            return;
        }
        exists(
                "event_record t join %s l on l.%s = t.record_id".formatted(table, event),
                List.of("t.event_id = " + id, "l.%s in (:%s)".formatted(column, parameter)));
        parameters.put(parameter, values);
    }

    /** That the column refers to the event or to a part of it, however deep. */
    private void within(String name, String column, @Nullable Long event) {
        if (event == null) {
            return;
        }
        conditions.add("""
                %1$s in (
                    with recursive %2$s as (
                        select cast(:%2$s as bigint) as id
                        union
                        select part.id from event part join %2$s on %2$s.id in (part.part_of_id, part.same_as_id))
                    select id from %2$s)""".formatted(column, name));
        parameters.put(name, event);
    }

    private void oneOf(String column, String parameter, @Nullable Collection<?> values) {
        if (values == null) {
            return;
        }
        // SQL knows no empty list.
        conditions.add(values.isEmpty() ? "false" : "%s in (:%s)".formatted(column, parameter));
        if (!values.isEmpty()) {
            parameters.put(parameter, values);
        }
    }

    private void exists(String table, List<String> wanted) {
        conditions.add(existing(table, wanted));
    }

    private static String existing(String table, List<String> wanted) {
        return "exists (select 1 from %s where %s)".formatted(table, String.join(" and ", wanted));
    }
}
