package org.chancery.query.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.chancery.graphql.ClientError;
import org.chancery.graphql.Cursors;
import org.chancery.graphql.ErrorCode;
import org.chancery.graphql.Page;
import org.chancery.graphql.PageRequest;
import org.chancery.record.event.Event;
import org.chancery.record.event.EventRef;
import org.chancery.record.event.EventRepository;
import org.chancery.record.event.EventType;
import org.chancery.record.event.TimelineEvent;
import org.chancery.record.source.DatasetRepository;
import org.jspecify.annotations.Nullable;

/** Answers a filter with a page of events; every list of events in the schema comes from here. */
@ApplicationScoped
public class Timeline {
    /** For the datasets of a list: they may be hundreds of thousands, and have few. */
    private static final int MOST_LOOKED_THROUGH = 100_000;

    private final EventCriteriaResolver resolver;
    private final EventQueries events;
    private final EventRepository records;
    private final EventTallies tallies;
    private final DatasetRepository datasets;

    Timeline(
            EventCriteriaResolver resolver,
            EventQueries events,
            EventRepository records,
            EventTallies tallies,
            DatasetRepository datasets) {
        this.resolver = resolver;
        this.events = events;
        this.records = records;
        this.tallies = tallies;
        this.datasets = datasets;
    }

    public TimelineConnection page(@Nullable EventFilter filter, @Nullable TimelineOrder asked, PageRequest request) {
        return page(resolver.resolve(filter), asked, request);
    }

    /** The events of a filter that are about this dispute, which is known already. */
    TimelineConnection pageAbout(
            long dispute, @Nullable EventFilter filter, @Nullable TimelineOrder asked, PageRequest request) {
        return page(resolver.resolve(filter).onlyAbout(dispute), asked, request);
    }

    private TimelineConnection page(EventCriteria criteria, @Nullable TimelineOrder asked, PageRequest request) {
        TimelineOrder order = Objects.requireNonNullElse(asked, TimelineOrder.OLDEST_FIRST);
        Cursors cursors = EventCursor.of(criteria, order);
        Page<Event> page = events.page(criteria, order, request, cursors);
        return new TimelineConnection(
                page,
                cursors,
                new EventPage.WholeList(
                        once(() -> events.count(criteria)),
                        () -> datasets.covering(resolver.question(criteria)),
                        () -> datasets.findAllById(events.datasets(criteria, MOST_LOOKED_THROUGH)),
                        time -> EventCursor.before(cursors, time, order)));
    }

    /** Several fields ask for it. */
    private static <T> Supplier<T> once(Supplier<T> found) {
        List<T> kept = new ArrayList<>(1);
        return () -> {
            if (kept.isEmpty()) {
                kept.add(found.get());
            }
            return kept.get(0);
        };
    }

    /** The events of a filter, for counting. */
    public EventCountQuery search(@Nullable EventFilter filter) {
        EventCriteria criteria = resolver.resolve(filter);
        return new EventCountQuery(
                criteria, tallies.of(criteria), () -> datasets.covering(resolver.question(criteria)));
    }

    /** All events of a filter, for reading them from the first to the last. */
    public EventStream scan(@Nullable EventFilter filter, @Nullable TimelineOrder asked) {
        EventCriteria criteria = resolver.resolve(filter);
        return new EventStream(
                events, datasets, criteria, resolver.question(criteria), asked != TimelineOrder.NEWEST_FIRST);
    }

    @Nullable
    TimelineEvent event(EventRef reference) {
        long id = resolver.one(reference);
        return records.load(List.of(id)).get(id);
    }

    /** The same filter for events of one type alone. */
    public static EventFilter onlyOf(EventType type, @Nullable EventFilter asked) {
        EventFilter filter = EventFilter.orAll(asked);
        if (filter.types() != null
                && !filter.types().isEmpty()
                && !filter.types().contains(type)) {
            throw new ClientError(
                    ErrorCode.BAD_ARGUMENT,
                    "This list has only events of type %s. Leave filter.types out, or ask `timeline`.".formatted(type));
        }
        return filter.withTypes(List.of(type));
    }
}
