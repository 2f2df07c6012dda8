package org.chancery.query.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.record.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Writes the query for a page of the events with certain words. PostgreSQL's index of words knows no order: to find the
 * first events with a common word by it, all events with the word are read and sorted. Walking the timeline instead
 * finds a common word soon, and a word that only late events have after all others. So the page first walks a bounded
 * way; if that did not fill the page and the list goes on, it asks the index of words. Either way costs a bounded
 * number of rows, whatever PostgreSQL believes of the word.
 */
final class TextPageSql {
    /** A word that one event in a hundred has fills a page of the usual size on the way. */
    static final int EVENTS_ON_THE_WAY = 2_000;

    /**
     * PostgreSQL walks no further than to the last event of the page: it reads {@code walked} as far as {@code near}
     * asks for it, in its order. The words of an event on the way are one value, not {@code exists}, for which
     * PostgreSQL would read the words of all events.
     */
    private static final String SQL = """
            with walked as materialized (
            %1$s
            ), near as materialized (
                select moment, id from walked
                where (select words @@ to_tsquery('simple', :text) from event_text where event_id = id)
                limit :limit
            ), further as materialized (
                select case when (select count(*) from near) < :limit
                            then (select count(*) from walked) = :onTheWay else false end as needed
            ), told as materialized (
                select event_id from event_text
                where words @@ to_tsquery('simple', :text) and (select needed from further)
            )
            select moment, id from (
            (select moment, id from near)
            union
            (select moment, id from (
            %2$s) found
            order by %3$s
            limit :limit)) page
            order by %3$s
            limit :limit""";

    private TextPageSql() {}

    /**
     * The query for the events of the page, the nearest to the cursor first: {@code moment}, {@code id}.
     *
     * @param limit the size of the page
     */
    static Sql page(
            EventCriteria criteria,
            String text,
            List<Set<Long>> order,
            boolean ascending,
            EventPageSql.@Nullable Cursor cursor,
            int limit) {
        EventCriteria others = EventCriteriaBuilder.builder(criteria).text(null).build();
        EventSearch search = new EventSearch(others, false);
        List<Sql> more = new ArrayList<>(List.of(
                Sql.of("(select needed from further)"), Sql.format("%s in (select event_id from told)", search.id())));
        if (cursor != null) {
            more.add(cursor.on(search.moment(), search.id()));
        }
        return Sql.format(
                        SQL,
                        new EventPageSql(others, order, ascending, cursor, EVENTS_ON_THE_WAY, "onTheWay").query(),
                        search.found(more),
                        EventSql.order(ascending))
                .with("text", text)
                .with("limit", limit)
                .planAnew();
    }
}
