package org.chancery.query.timeline;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chancery.graphql.Cost;
import org.chancery.graphql.Cursors;
import org.chancery.graphql.Page;
import org.chancery.graphql.PageInfo;
import org.chancery.record.event.Event;
import org.chancery.record.source.Coverage;
import org.chancery.record.source.Dataset;
import org.chancery.time.Edtf;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** The fields of every page of events, whatever the type of its events. */
@RegisterForReflection
public abstract class EventPage {
    private final Page<Event> page;
    private final Cursors cursors;
    private final WholeList whole;

    /** The figures on the whole list of the page, each found only when asked for. */
    record WholeList(
            Supplier<EventTotal> count,
            Supplier<List<Coverage>> coverage,
            Supplier<List<Dataset>> datasets,
            Function<Edtf, String> cursorAt) {}

    protected EventPage(EventPage other) {
        this(other.page, other.cursors, other.whole);
    }

    EventPage(Page<Event> page, Cursors cursors, WholeList whole) {
        this.page = page;
        this.cursors = cursors;
        this.whole = whole;
    }

    protected <E> List<E> edges(BiFunction<String, Event, E> edge) {
        return page.items().stream()
                .map(event -> edge.apply(EventCursor.write(cursors, event), event))
                .toList();
    }

    /** The cursor before the events that begin in this time. */
    String cursorAt(Edtf time) {
        return whole.cursorAt().apply(time);
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
    @Cost(weight = "500")
    @Description("How many events the whole list has. Counted only when asked for. A number of more than "
            + "10,000 is exact where the archive keeps it: for a filter by `types`, `statuses`, a `during` of "
            + "whole months, and one actor, two states or one dispute, and nothing else. For any other, 10,000 "
            + "stands for at least so many; `totalCountIsExact` tells.")
    public Integer getTotalCount() {
        return Math.toIntExact(whole.count().get().events());
    }

    @NonNull
    @Cost(weight = "500")
    @Description("Whether the whole list has exactly `totalCount` events, and not more.")
    public Boolean getTotalCountIsExact() {
        return whole.count().get().isExact();
    }

    @NonNull
    @Cost(weight = "50")
    @Description("The datasets that claim to cover the question: its time, one of its types, and one "
            + "of the actors of `between` and `involving` or of those for whom they may act. "
            + "Without one, an empty list of events means that nobody looked, not that nothing "
            + "happened.")
    public List<@NonNull Coverage> getCoverage() {
        return whole.coverage().get();
    }

    @NonNull
    @Cost(weight = "5000")
    @Description("The datasets of the events of the whole list, and of the records merged into them. "
            + "Found only when it is asked for. Of a list of more than 100,000 events, those of 100,000 of "
            + "them, unless the filter has but `types`, `statuses` and a `during` of whole months.")
    public List<@NonNull Dataset> getDatasets() {
        return whole.datasets().get();
    }
}
