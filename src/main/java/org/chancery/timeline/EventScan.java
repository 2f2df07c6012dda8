package org.chancery.timeline;

import java.util.List;
import java.util.function.LongConsumer;
import org.chancery.source.Coverage;
import org.chancery.source.Dataset;
import org.chancery.source.DatasetRepository;
import org.chancery.source.Question;

/** All events of a filter, to be read from the first to the last however many there are. */
public final class EventScan {
    private final EventQueries events;
    private final DatasetRepository datasets;
    private final EventSelection selection;
    private final Question question;
    private final boolean ascending;

    /**
     * How much there is.
     *
     * @param events how many events
     * @param unbounded how many of them have no first or no last possible day in the years from 1 to 9998
     * @param rows how many rows a table of their participants and sources takes at the most
     */
    public record Extent(long events, long unbounded, long rows) {}

    EventScan(
            EventQueries events,
            DatasetRepository datasets,
            EventSelection selection,
            Question question,
            boolean ascending) {
        this.events = events;
        this.datasets = datasets;
        this.selection = selection;
        this.question = question;
        this.ascending = ascending;
    }

    /** Passes on the numbers of the events in order; at most so many are fetched at once. */
    public void forEach(int fetched, LongConsumer consumer) {
        events.scan(selection, ascending, fetched, consumer);
    }

    public Extent extent() {
        return events.extent(selection);
    }

    /** The languages in which the events have titles, in order. */
    public List<String> languages() {
        return events.languages(selection);
    }

    /** The data sets that claim to cover what was asked about. */
    public List<Coverage> coverage() {
        return datasets.covering(question);
    }

    /** The data sets that the events come from. */
    public List<Dataset> datasets() {
        return datasets.byNumber(events.datasets(selection));
    }
}
