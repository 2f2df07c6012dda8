package org.chancery.query.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import org.chancery.graphql.Cursors;
import org.chancery.graphql.Page;
import org.chancery.graphql.PageRequest;
import org.chancery.record.NativeQueries;
import org.chancery.record.Sql;
import org.chancery.record.SqlQuery;
import org.chancery.record.SqlRow;
import org.chancery.record.event.Event;
import org.chancery.record.event.EventRepository;
import org.chancery.record.event.EventType;
import org.hibernate.ScrollMode;
import org.hibernate.ScrollableResults;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Asks the database for the events of a selection. */
@ApplicationScoped
class EventQueries {
    private final EventRepository events;
    private final BusyActors busyActors;
    private final EventTallies tallies;
    private final EntityManager entityManager;

    EventQueries(EventRepository events, BusyActors busyActors, EventTallies tallies, EntityManager entityManager) {
        this.events = events;
        this.busyActors = busyActors;
        this.tallies = tallies;
        this.entityManager = entityManager;
    }

    Page<Event> page(EventCriteria criteria, TimelineOrder order, PageRequest request, Cursors cursors) {
        boolean ascending = (order == TimelineOrder.OLDEST_FIRST) != request.backward();
        EventPageSql.@Nullable Cursor position = request.cursor()
                .map(cursor -> EventCursor.read(cursors, cursor, ascending))
                .orElse(null);
        List<Set<Long>> parties = busyActors.order(criteria.between());
        Sql sql = search(criteria, parties, ascending, position, request.size() + 1);
        SqlQuery<Long> ids = new SqlQuery<>(
                Sql.format("select id from (\n%s) found\norder by %s", sql, EventSql.order(ascending)), SqlRow::number);
        return Page.of(request, events.found(ids, types(criteria)));
    }

    static Sql search(
            EventCriteria criteria,
            List<Set<Long>> parties,
            boolean ascending,
            EventPageSql.@Nullable Cursor cursor,
            int limit) {
        List<SoughtCondition> sought = SoughtConditions.of(criteria, SoughtPageSql.WALKED_ID);
        return sought.isEmpty()
                ? new EventPageSql(criteria, parties, ascending, cursor, limit).query()
                : SoughtPageSql.page(criteria, sought, parties, ascending, cursor, limit);
    }

    /** The types that an event may have. */
    private static Set<EventType> types(EventCriteria criteria) {
        return criteria.types() == null ? EnumSet.allOf(EventType.class) : EnumSet.copyOf(criteria.types());
    }

    EventTotal count(EventCriteria criteria) {
        return tallies.of(criteria)
                .map(tally -> new EventTotal(query(tally.count(), Long.class).getSingleResult(), true))
                .orElseGet(() -> EventTotal.of(query(new EventSql(criteria).countUpTo(EventTotal.MOST + 1), Long.class)
                        .getSingleResult()));
    }

    /**
     * The ids of the datasets whose events are found, or are merged with what is found.
     *
     * @param most of how many events, unless the archive keeps the datasets of all
     */
    List<Long> datasets(EventCriteria criteria, int most) {
        Sql sql = tallies.of(criteria)
                .filter(EventTally::isOfAll)
                .map(EventTally::datasets)
                .orElseGet(() -> new EventSql(criteria).datasets(most));
        return query(sql, Long.class).list();
    }

    /** Passes on the ids of all events of the selection, in order, without holding more than some of them. */
    void scan(EventCriteria criteria, boolean ascending, int fetched, LongConsumer consumer) {
        try (ScrollableResults<Long> ids = query(new EventSql(criteria).all(ascending), Long.class)
                .setFetchSize(fetched)
                .scroll(ScrollMode.FORWARD_ONLY)) {
            while (ids.next()) {
                consumer.accept(ids.get());
            }
        }
    }

    EventStream.Extent extent(EventCriteria criteria) {
        return NativeQueries.rows(session(), new EventSql(criteria).extent()).get(0);
    }

    /** The languages in which the events of the selection have titles. */
    List<String> languages(EventCriteria criteria) {
        return query(new EventSql(criteria).languages(), String.class).list();
    }

    private <T> NativeQuery<T> query(Sql sql, Class<T> type) {
        return NativeQueries.query(session(), sql, type);
    }

    private Session session() {
        return entityManager.unwrap(Session.class);
    }
}
