package org.chancery.query.timeline;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.query.timeline.EventTimes.TimeBranch;
import org.chancery.record.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Writes the search for a page of a selection. It reads events in the order of the timeline and ends with the last one
 * of the page, so that its cost does not depend on the size of the archive. The events of a pair are read from the
 * ordered range of one party in the index of {@code event_party}, and the other party is looked up for each.
 *
 * <p>Which party is read first decides about the cost. The database would have to know the actors for that;
 * {@link BusyActors} knows enough of them, so that the database need not plan anew for each question.
 */
final class EventPageSql {
    private final PartySql parties;
    private final EventSource source;
    private final List<TimeBranch> timeBranches;
    private final boolean ascending;
    private final @Nullable Cursor cursor;
    private final int limit;
    private final String limitName;

    /** Where a cursor stands, by the sort key of its event, and which way the page lies. */
    record Cursor(LocalDateTime moment, long id, boolean ascending) {
        /** The condition that a row lies beyond the cursor. */
        Sql on(String momentColumn, String idColumn) {
            return Sql.format("(%s, %s) %s (:cursorMoment, :cursorId)", momentColumn, idColumn, ascending ? ">" : "<")
                    .with("cursorMoment", moment)
                    .with("cursorId", id);
        }
    }

    /**
     * @param order in which order the parties are read
     * @param limit the size of the page
     */
    EventPageSql(EventCriteria criteria, List<Set<Long>> order, boolean ascending, @Nullable Cursor cursor, int limit) {
        this(criteria, order, ascending, cursor, limit, "limit");
    }

    /** @param limitName the name of the parameter with the limit, for a query with several searches */
    EventPageSql(
            EventCriteria criteria,
            List<Set<Long>> order,
            boolean ascending,
            @Nullable Cursor cursor,
            int limit,
            String limitName) {
        parties = new PartySql(criteria, order, false);
        source = new EventSource(criteria, parties);
        timeBranches = EventTimes.branches(criteria);
        this.ascending = ascending;
        this.cursor = cursor;
        this.limit = limit;
        this.limitName = limitName;
    }

    /** The query for the events of the page, the nearest to the cursor first: {@code moment}, {@code id}. */
    Sql query() {
        Sql found = Sql.join(
                "\nunion all\n",
                timeBranches.stream()
                        .map(branch -> Sql.format(
                                "(%s)",
                                source.subjects()
                                        .map(subjects -> ofEach(subjects, branch))
                                        .orElseGet(() -> inOrder(branch, List.of()))))
                        .toList());
        Sql query = Sql.format("select moment, id from (\n%s) page%s", found, tail());
        return source.others().isEmpty() ? query : query.planAnew();
    }

    /** For one of them, the index has the events in order. For several, each one's first events hold those of all. */
    private Sql ofEach(EventSource.Subjects subjects, TimeBranch branch) {
        if (subjects.ids().size() == 1) {
            return inOrder(branch, List.of(subjects.areMeant()));
        }
        return Sql.format(
                        """
                        select distinct moment, id
                        from unnest(cast(:%1$sEach as bigint[])) first(subject) cross join lateral (
                        %2$s) each%3$s""",
                        subjects.parameter(),
                        inOrder(branch, List.of(Sql.of(subjects.column() + " = first.subject"))),
                        tail())
                .with(subjects.parameter() + "Each", subjects.ids().toArray(Long[]::new));
    }

    private Sql inOrder(TimeBranch branch, List<Sql> first) {
        List<Sql> wanted = new ArrayList<>(first);
        if (cursor != null) {
            wanted.add(cursor.on(source.moment(), source.id()));
        }
        return Sql.format(
                "select %s%s as moment, %s as id\nfrom %s%s%s%s%s",
                source.subjects().isPresent() ? "distinct " : "",
                source.moment(),
                source.id(),
                source.rows(branch, wanted),
                parties.lookUpOthers(),
                source.joined(),
                Sql.where(source.others()),
                tail());
    }

    private Sql tail() {
        return Sql.format("\norder by %s\nlimit :%s", EventSql.order(ascending), limitName)
                .with(limitName, limit);
    }
}
