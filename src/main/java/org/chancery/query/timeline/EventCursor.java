package org.chancery.query.timeline;

import java.time.LocalDateTime;
import java.util.List;
import org.chancery.graphql.Cursors;
import org.chancery.record.event.Event;

/** The cursor of an event: where it stands in the order of the timeline. */
final class EventCursor {
    private EventCursor() {}

    static Cursors of(EventCriteria criteria, TimelineOrder order) {
        return new Cursors("events " + criteria + order);
    }

    static String write(Cursors cursors, Event event) {
        return cursors.write(event.earliestBegin(), event.id());
    }

    static EventPageSql.Cursor read(Cursors cursors, String cursor, boolean ascending) {
        List<String> key = cursors.read(cursor, 2);
        return new EventPageSql.Cursor(LocalDateTime.parse(key.get(0)), Long.parseLong(key.get(1)), ascending);
    }
}
