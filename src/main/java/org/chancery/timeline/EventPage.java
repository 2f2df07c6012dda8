package org.chancery.timeline;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.chancery.relay.Cursors;
import org.chancery.relay.Page;
import org.chancery.relay.PageInfo;
import org.chancery.source.Coverage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** What every page of events tells, whatever the type of its events. */
public abstract class EventPage {
    private final Page<Event> page;
    private final Cursors cursors;
    private final Supplier<Long> count;
    // Named unlike the getter, since the schema would take a supplier for the type of the field.
    private final Supplier<List<Coverage>> coverageFinder;

    protected EventPage(EventPage other) {
        this(other.page, other.cursors, other.count, other.coverageFinder);
    }

    EventPage(Page<Event> page, Cursors cursors, Supplier<Long> count, Supplier<List<Coverage>> coverageFinder) {
        this.page = page;
        this.cursors = cursors;
        this.count = count;
        this.coverageFinder = coverageFinder;
    }

    protected <E> List<E> edges(BiFunction<String, Event, E> edge) {
        return page.items().stream()
                .map(event -> edge.apply(EventCursor.write(cursors, event), event))
                .toList();
    }

    protected List<Event> events() {
        return page.items();
    }

    @NonNull
    @Description("Where the page stands in the list.")
    public PageInfo getPageInfo() {
        return page.info(event -> EventCursor.write(cursors, event));
    }

    @NonNull
    @Description("How many events the whole list has. Counted only when it is asked for.")
    public Integer getTotalCount() {
        return Math.toIntExact(count.get());
    }

    @NonNull
    @Description(
            "The data sets that claim to cover the time that was asked about. Where there is none, an empty list of events"
                    + " means that nobody looked, not that nothing happened.")
    public List<@NonNull Coverage> getCoverage() {
        return coverageFinder.get();
    }
}
