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
            %1$s) walked%2$s
                limit :onTheWay
            ), further as materialized (
                select count(*) = :onTheWay and count(*) filter (where told) < :limit as needed from near
            ), told as materialized (
                select event_id from event_text
                where words @@ to_tsquery('simple', :text) and (select needed from further)
            )
            select id from (
            (select moment, id from near where told)
            union
            %3$s) page%2$s
            limit :limit""";

    private TextPageSql() {}

    /** @param beyond how what is found compares to the cursor; null without one */
    static Sql page(EventCriteria criteria, String text, Sql order, @Nullable Sql beyond, int limit) {
        EventSearch search = new EventSearch(
                EventCriteriaBuilder.builder(criteria).text(null).build(), false);
        Sql inOrder = Sql.format("\norder by %s", order);
        Sql ofTold = Sql.format(
                "\n  and (select needed from further) and %s in (select event_id from told)%s\nlimit :limit",
                search.id(), inOrder);
        return Sql.format(
                        SQL,
                        search.found(beyond, Sql.format("%s\nlimit :onTheWay", inOrder)),
                        inOrder,
                        search.found(beyond, ofTold))
                .with("text", text)
                .with("onTheWay", EVENTS_ON_THE_WAY)
                .with("limit", limit);
    }
}
