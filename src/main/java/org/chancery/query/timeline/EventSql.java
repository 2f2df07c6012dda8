package org.chancery.query.timeline;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import org.chancery.record.Sql;
import org.chancery.record.SqlQuery;
import org.chancery.record.event.Level;

/** Writes the queries about all events of a selection. */
final class EventSql {
    private final EventSearch search;

    EventSql(EventCriteria criteria) {
        this(new EventSearch(criteria, false));
    }

    private EventSql(EventSearch search) {
        this.search = search;
    }

    EventSearch search() {
        return search;
    }

    /** The search of {@link #eventsOfLevels}: the level of each party is that of the table {@code asked}. */
    static EventSql ofEachLevel(EventCriteria criteria) {
        return new EventSql(new EventSearch(criteria, true));
    }

    /** The query for all of them: ids of events, in order. */
    Sql all(boolean ascending) {
        return Sql.format("select id from (\n%s) found\norder by %s", search.found(), order(ascending));
    }

    static String order(boolean ascending) {
        return ascending ? "moment, id" : "moment desc, id desc";
    }

    /**
     * The query for the extent of the selection: how many events it has, how many of them lack a first or a last day in
     * the years from 1 to 9998, and how many rows a table of their participants and sources takes at the most.
     */
    SqlQuery<EventStream.Extent> extent() {
        Sql sql = Sql.format("""
                with found as materialized (
                %s)
                select count(*), count(*) filter (where e.earliest_begin < '0001-01-01' or e.latest_end >= '9999-01-01'),
                       coalesce(sum(greatest(1, (select count(*) from participation p where p.event_id = e.id),
                                    (select count(*) from citation c where c.entry_id = e.id and c.part = ''))), 0)
                from found join event e on e.id = found.id""", search.found());
        return new SqlQuery<>(sql, row -> new EventStream.Extent(row.number(), row.number(), row.number()));
    }

    /** The query for the languages in which the events of the selection have titles. */
    Sql languages() {
        return Sql.format("""
                with found as materialized (
                %s)
                select distinct n.language from found join name n on n.entry_id = found.id order by 1""", search.found());
    }

    /** The query that counts the events of the selection, but no further than this. */
    Sql countUpTo(int most) {
        return Sql.format("select count(*) from (select 1 from (\n%s) found limit :most) counted", search.found())
                .with("most", most);
    }

    /** The query for all events of the selection, each once, with these columns of the table {@code event}. */
    Sql events(List<String> columns) {
        return search.found(columns.stream().map(column -> "e." + column).collect(joining(", ")));
    }

    /** The query for the ids of all events of the selection, by the levels at which the actors asked for act. */
    Sql eventsOfLevels(Collection<Level> levels) {
        return Sql.format(
                "select asked.level, found.id from (values %s) asked(level) cross join lateral (\n%s) found",
                levels.stream().map("('%s')"::formatted).collect(joining(", ")), search.found());
    }

    /**
     * The query for the ids of the datasets that have records of the events of the selection, of so many at the most.
     */
    Sql datasets(int most) {
        return Sql.format("""
                with found as materialized (
                select id from (
                %s) found limit :most)
                select dataset_id from event where id in (select id from found)
                union
                select dataset_id from event where same_as_id in (select id from found)""", search.found()).with("most", most);
    }
}
