package org.chancery.query.timeline;

import java.util.List;
import java.util.function.LongConsumer;
import org.chancery.record.source.Coverage;
import org.chancery.record.source.CoverageQuery;
import org.chancery.record.source.Dataset;
import org.chancery.record.source.DatasetRepository;

/** All events of a filter, for reading them from the first to the last, however many there are. */
public final class EventStream {
    private final EventQueries events;
    private final DatasetRepository datasets;
    private final EventCriteria criteria;
    private final CoverageQuery coverageQuery;
    private final boolean ascending;

    /**
     * The size of the list.
     *
     * @param events how many events
     * @param unbounded how many of them have no first or no last possible day in the years from 1 to 9998
     * @param rows how many rows a table of their participants and sources takes at the most
     */
    public record Extent(long events, long unbounded, long rows) {}

    EventStream(
            EventQueries events,
            DatasetRepository datasets,
            EventCriteria criteria,
            CoverageQuery coverageQuery,
            boolean ascending) {
        this.events = events;
        this.datasets = datasets;
        this.criteria = criteria;
        this.coverageQuery = coverageQuery;
        this.ascending = ascending;
    }

    /** Passes on the ids of the events in order; at most so many are fetched at once. */
    public void forEach(int fetched, LongConsumer consumer) {
        events.scan(criteria, ascending, fetched, consumer);
    }

    public Extent extent() {
        return events.extent(criteria);
    }

    /** The languages in which the events have titles, in order. */
    public List<String> languages() {
        return events.languages(criteria);
    }

    /** The datasets that claim to cover what was asked about. */
    public List<Coverage> coverage() {
        return datasets.covering(coverageQuery);
    }

    /** The datasets that the events come from. */
    public List<Dataset> datasets() {
        return datasets.findAllById(events.datasets(criteria, Integer.MAX_VALUE));
    }
}
