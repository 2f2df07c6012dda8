package org.chancery.query.timeline;

import java.util.ArrayList;
import java.util.List;
import org.chancery.query.timeline.EventTimes.TimeBranch;
import org.chancery.record.Sql;

/**
 * Writes the search for all events of a selection, which each query of {@link EventSql} contains except for that of a
 * page. How best to go about it depends on what is asked for, so these queries are planned anew.
 */
final class EventSearch {
    private final EventCriteria criteria;
    private final PartySql parties;
    private final EventSource source;
    private final List<TimeBranch> timeBranches;

    /** @param ofEachLevel whether the level of each party is that of the table {@code asked} */
    EventSearch(EventCriteria criteria, boolean ofEachLevel) {
        this.criteria = criteria;
        parties = new PartySql(criteria, criteria.between(), ofEachLevel);
        source = new EventSource(criteria, parties);
        timeBranches = EventTimes.branches(criteria);
    }

    /** The column with the id of the event. */
    String id() {
        return source.id();
    }

    /** The column with the start of the event. */
    String moment() {
        return source.moment();
    }

    /** Whether the selection sets no condition, so that every event that clients see is found. */
    boolean isEverything() {
        return source.isEverything() && criteria.during() == null;
    }

    /** The conditions on a row of {@code event_party} by which its event counts for its actor. */
    List<Sql> inCapacity(String alias) {
        return parties.inCapacity(alias);
    }

    /** The events found, each once: {@code moment}, {@code id}. */
    Sql found() {
        return found(List.of());
    }

    /** Those of them for which all of these hold. */
    Sql found(List<Sql> more) {
        // The parties have a row for each participant that acts for an actor; the events have one row each.
        return each(
                "%s%s as moment, %s as id"
                        .formatted(source.subjects().isPresent() ? "distinct " : "", source.moment(), source.id()),
                more);
    }

    /** The events found, each once, with these columns of {@code event e}. */
    Sql found(String columns) {
        return source.subjects().isPresent()
                ? Sql.format("select %s from event e where e.id in (select id from (\n%s) found)", columns, found())
                : each(columns, List.of());
    }

    private Sql each(String columns, List<Sql> more) {
        return Sql.join(
                        "\nunion all\n",
                        timeBranches.stream()
                                .map(branch -> Sql.format("(select %s\nfrom %s)", columns, from(branch, more)))
                                .toList())
                .planAnew();
    }

    private Sql from(TimeBranch branch, List<Sql> more) {
        List<Sql> first =
                source.subjects().map(EventSource.Subjects::areMeant).stream().toList();
        List<Sql> conditions = new ArrayList<>(parties.othersTakePart(branch));
        conditions.addAll(source.others());
        conditions.addAll(more);
        return Sql.format("%s%s%s", source.rows(branch, first), source.joined(), Sql.where(conditions));
    }
}
