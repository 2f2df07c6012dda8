package org.chancery.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.chancery.relay.Cursors;
import org.chancery.relay.Page;
import org.chancery.relay.PageRequest;
import org.chancery.source.DatasetRepository;
import org.chancery.wire.ClientError;
import org.chancery.wire.ErrorCode;
import org.jspecify.annotations.Nullable;

/** Answers a filter with a page of events; every list of events in the schema comes from here. */
@ApplicationScoped
public class Timeline {
    private final EventSelector selector;
    private final EventQueries events;
    private final EventRepository records;
    private final DatasetRepository datasets;

    Timeline(EventSelector selector, EventQueries events, EventRepository records, DatasetRepository datasets) {
        this.selector = selector;
        this.events = events;
        this.records = records;
        this.datasets = datasets;
    }

    public TimelineConnection page(@Nullable EventFilter filter, @Nullable TimelineOrder asked, PageRequest request) {
        EventSelection selection = selector.select(filter);
        TimelineOrder order = Objects.requireNonNullElse(asked, TimelineOrder.OLDEST_FIRST);
        Cursors cursors = EventCursor.of(selection, order);
        Page<Event> page = events.page(selection, order, request, cursors);
        return new TimelineConnection(
                page,
                cursors,
                new EventPage.WholeList(
                        () -> events.count(selection),
                        () -> datasets.covering(selector.question(selection)),
                        () -> datasets.byNumber(events.datasets(selection))));
    }

    /** The events of a filter, for those who count them. */
    public EventSearch search(@Nullable EventFilter filter) {
        EventSelection selection = selector.select(filter);
        return new EventSearch(selection, () -> datasets.covering(selector.question(selection)));
    }

    /** All events of a filter, to be read from the first to the last. */
    public EventScan scan(@Nullable EventFilter filter, @Nullable TimelineOrder asked) {
        EventSelection selection = selector.select(filter);
        return new EventScan(
                events, datasets, selection, selector.question(selection), asked != TimelineOrder.NEWEST_FIRST);
    }

    @Nullable
    TimelineEvent event(EventRef reference) {
        return records.amongSiblings(selector.one(reference));
    }

    /** The same filter for events of one type alone. */
    public static EventFilter onlyOf(EventType type, @Nullable EventFilter asked) {
        EventFilter filter = asked == null ? new EventFilter() : asked;
        if (filter.types != null && !filter.types.isEmpty() && !filter.types.contains(type)) {
            throw new ClientError(
                    ErrorCode.BAD_ARGUMENT,
                    "This list has only events of type %s. Leave filter.types out, or ask `timeline`.".formatted(type));
        }
        filter.types = List.of(type);
        return filter;
    }
}
