package org.chancery.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.chancery.entry.Statements;
import org.chancery.relay.Cursors;
import org.chancery.relay.Page;
import org.chancery.relay.PageRequest;
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

    Page<Event> page(EventSelection selection, TimelineOrder order, PageRequest request, Cursors cursors) {
        EventStatement statement = new EventStatement(selection);
        boolean ascending = (order == TimelineOrder.OLDEST_FIRST) != request.backward();
        EventStatement.@Nullable Position position = request.cursor()
                .map(cursor -> EventCursor.read(cursors, cursor))
                .orElse(null);
        String sql = statement.page(ascending, position, request.size() + 1);
        List<Long> numbers = query(sql, statement).list();
        Page<Long> page = Page.of(request, numbers);
        Map<Long, Event> found = page.items().isEmpty() ? Map.of() : events.byNumber(page.items());
        return page.map(number -> Objects.requireNonNull(found.get(number), "the page's snapshot has the event"));
    }

    long count(EventSelection selection) {
        EventStatement statement = new EventStatement(selection);
        return query(statement.count(), statement).getSingleResult();
    }

    /** The numbers of the data sets whose events are found, or are one with what is found. */
    List<Long> datasets(EventSelection selection) {
        EventStatement statement = new EventStatement(selection);
        return query(statement.datasets(), statement).list();
    }

    /** Passes on the numbers of all events of the selection, in order, without holding more than some of them. */
    void scan(EventSelection selection, boolean ascending, int fetched, LongConsumer consumer) {
        EventStatement statement = new EventStatement(selection);
        try (ScrollableResults<Long> numbers =
                query(statement.all(ascending), statement).setFetchSize(fetched).scroll(ScrollMode.FORWARD_ONLY)) {
            while (numbers.next()) {
                consumer.accept(numbers.get());
            }
        }
    }

    EventScan.Extent extent(EventSelection selection) {
        EventStatement statement = new EventStatement(selection);
        Object[] counts = Statements.query(
                        entityManager.unwrap(Session.class), statement.extent(), Object[].class, statement.parameters())
                .getSingleResult();
        return new EventScan.Extent(
                ((Number) counts[0]).longValue(), ((Number) counts[1]).longValue(), ((Number) counts[2]).longValue());
    }

    /** The languages in which the events of the selection have titles. */
    List<String> languages(EventSelection selection) {
        EventStatement statement = new EventStatement(selection);
        return Statements.query(
                        entityManager.unwrap(Session.class),
                        statement.languages(),
                        String.class,
                        statement.parameters())
                .list();
    }

    private NativeQuery<Long> query(String sql, EventStatement statement) {
        return Statements.query(entityManager.unwrap(Session.class), sql, Long.class, statement.parameters());
    }
}
