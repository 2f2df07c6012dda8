package org.chancery.query.timeline;

import java.util.List;
import org.chancery.graphql.Cursors;
import org.chancery.graphql.Page;
import org.chancery.record.event.Event;
import org.chancery.record.event.TimelineEvent;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of events of all types. */
@Description("A page of events of all types, in chronological order.")
public final class TimelineConnection extends EventPage {
    TimelineConnection(Page<Event> page, Cursors cursors, WholeList whole) {
        super(page, cursors, whole);
    }

    @NonNull
    @Description("The events of the page, each with its cursor.")
    public List<@NonNull TimelineEdge> getEdges() {
        return edges((cursor, event) -> new TimelineEdge(cursor, event.timelineEvent()));
    }

    @NonNull
    @Description("The events of the page.")
    public List<@NonNull TimelineEvent> getNodes() {
        return events().stream().map(Event::timelineEvent).toList();
    }
}
