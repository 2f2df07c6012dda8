package org.chancery.query.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.record.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Writes the query for a page of the events that meet conditions which no index of the timeline holds. To find the
 * first ones by an index of words or of topics, all events that meet the condition are read and sorted. Walking the
 * timeline instead soon finds what many events meet, and what only late events meet after all others. So the page first
 * walks a bounded way; if that did not fill the page and the list goes on, it asks for all. Either way costs a bounded
 * number of rows, whatever PostgreSQL believes of the condition.
 */
final class SoughtPageSql {
    /** The id of an event on the way. */
    static final String WALKED_ID = "walked.id";

    /** What one event in a hundred meets fills a page of the usual size on the way. */
    static final int EVENTS_ON_THE_WAY = 2_000;

    /**
     * PostgreSQL walks no further than to the last event of the page: it reads {@code walked} as far as {@code near}
     * asks for it, in its order. It finds all events that meet a condition only if they are needed.
     */
    private static final String SQL = """
            with walked as materialized (
            %1$s
            ), near as materialized (
                select moment, id from walked%2$s
                limit :limit
            ), further as materialized (
                select case when (select count(*) from near) < :limit
                            then (select count(*) from walked) = :onTheWay else false end as needed
            )%3$s
            select moment, id from (
            (select moment, id from near)
            union
            (select moment, id from (
            %4$s) found
            order by %5$s
            limit :limit)) page
            order by %5$s
            limit :limit""";

    private SoughtPageSql() {}

    /**
     * The query for the events of the page, the nearest to the cursor first: {@code moment}, {@code id}.
     *
     * @param sought those of the criteria, tested on {@link #WALKED_ID}
     * @param limit the size of the page
     */
    static Sql page(
            EventCriteria criteria,
            List<SoughtCondition> sought,
            List<Set<Long>> order,
            boolean ascending,
            EventPageSql.@Nullable Cursor cursor,
            int limit) {
        // Both ways look for the parties in one order, so that a parameter is one party's.
        EventCriteria others = EventCriteriaBuilder.builder(SoughtConditions.without(criteria))
                .between(order)
                .build();
        EventSearch search = new EventSearch(others, false);
        List<Sql> all = new ArrayList<>();
        List<Sql> more = new ArrayList<>(List.of(Sql.of("(select needed from further)")));
        for (SoughtCondition condition : sought) {
            String name = "sought" + all.size();
            all.add(Sql.format(", %s as materialized (\n%s)", name, condition.all()));
            more.add(Sql.format("%s in (select id from %s)", search.id(), name));
        }
        if (cursor != null) {
            more.add(cursor.on(search.moment(), search.id()));
        }
        return Sql.format(
                        SQL,
                        new EventPageSql(others, order, ascending, cursor, EVENTS_ON_THE_WAY, "onTheWay").query(),
                        Sql.where(sought.stream().map(SoughtCondition::one).toList()),
                        Sql.join("", all),
                        search.found(more),
                        EventSql.order(ascending))
                .with("limit", limit)
                .planAnew();
    }
}
