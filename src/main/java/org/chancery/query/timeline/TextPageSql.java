package org.chancery.query.timeline;

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

    /** The words of an event on the way are one value, not {@code exists}: that would read the words of all events. */
    private static final String SQL = """
            with near as materialized (
                select moment, id, (select words @@ to_tsquery('simple', :text) from event_text where event_id = id) as told
                from (
            %1$s) walked
            ), further as materialized (
                select count(*) = :onTheWay and count(*) filter (where told) < :limit as needed from near
            )
            select moment, id from (
            (select moment, id from near where told)
            union
            (select moment, id from (
            %2$s) words where (select needed from further))) page
            order by %3$s
            limit :limit""";

    private TextPageSql() {}

    static Sql page(
            EventCriteria criteria,
            String text,
            PartyOrder order,
            boolean ascending,
            EventPageSql.@Nullable Cursor cursor,
            int limit) {
        EventCriteria withoutText =
                EventCriteriaBuilder.builder(criteria).text(null).build();
        Sql walked = new EventPageSql(withoutText, order, ascending, cursor, EVENTS_ON_THE_WAY, "onTheWay").query();
        Sql byWords = new EventPageSql(criteria, order, ascending, cursor, limit).query();
        return Sql.format(SQL, walked, byWords, EventSql.order(ascending))
                .with("text", text)
                .planAnew();
    }
}
