package org.chancery.query.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.chancery.graphql.Cursors;
import org.chancery.graphql.Page;
import org.chancery.graphql.PageRequest;
import org.chancery.record.NativeQueries;
import org.chancery.record.event.Event;
import org.chancery.record.event.EventRepository;
import org.hibernate.ScrollMode;
import org.hibernate.ScrollableResults;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Asks the database for the events of a selection. */
@ApplicationScoped
class EventQueries {
    private final EventRepository events;
    private final EntityManager entityManager;

    EventQueries(EventRepository events, EntityManager entityManager) {
        this.events = events;
        this.entityManager = entityManager;
    }

    Page<Event> page(EventCriteria selection, TimelineOrder order, PageRequest request, Cursors cursors) {
        EventSql statement = new EventSql(selection);
        boolean ascending = (order == TimelineOrder.OLDEST_FIRST) != request.backward();
        EventSql.@Nullable Position position = request.cursor()
                .map(cursor -> EventCursor.read(cursors, cursor))
                .orElse(null);
        String sql = statement.page(ascending, position, request.size() + 1);
        List<Long> ids = query(sql, statement).list();
        Page<Long> page = Page.of(request, ids);
        Map<Long, Event> found = page.items().isEmpty() ? Map.of() : events.findAllById(page.items());
        return page.map(id -> Objects.requireNonNull(found.get(id), "the page's snapshot has the event"));
    }

    long count(EventCriteria selection) {
        EventSql statement = new EventSql(selection);
        return query(statement.count(), statement).getSingleResult();
    }

    /** The ids of the data sets whose events are found, or are one with what is found. */
    List<Long> datasets(EventCriteria selection) {
        EventSql statement = new EventSql(selection);
        return query(statement.datasets(), statement).list();
    }

    /** Passes on the ids of all events of the selection, in order, without holding more than some of them. */
    void scan(EventCriteria selection, boolean ascending, int fetched, LongConsumer consumer) {
        EventSql statement = new EventSql(selection);
        try (ScrollableResults<Long> ids =
                query(statement.all(ascending), statement).setFetchSize(fetched).scroll(ScrollMode.FORWARD_ONLY)) {
            while (ids.next()) {
                consumer.accept(ids.get());
            }
        }
    }

    EventStream.Extent extent(EventCriteria selection) {
        EventSql statement = new EventSql(selection);
        Object[] counts = NativeQueries.query(
                        entityManager.unwrap(Session.class), statement.extent(), Object[].class, statement.parameters())
                .getSingleResult();
        return new EventStream.Extent(
                ((Number) counts[0]).longValue(), ((Number) counts[1]).longValue(), ((Number) counts[2]).longValue());
    }

    /** The languages in which the events of the selection have titles. */
    List<String> languages(EventCriteria selection) {
        EventSql statement = new EventSql(selection);
        return NativeQueries.query(
                        entityManager.unwrap(Session.class),
                        statement.languages(),
                        String.class,
                        statement.parameters())
                .list();
    }

    private NativeQuery<Long> query(String sql, EventSql statement) {
        return NativeQueries.query(entityManager.unwrap(Session.class), sql, Long.class, statement.parameters());
    }
}
