package org.chancery.query.timeline;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.chancery.graphql.Cursors;
import org.chancery.record.event.Event;
import org.chancery.time.Bounds;
import org.chancery.time.Edtf;

/** The cursor of an event: where it stands in the order of the timeline. */
final class EventCursor {
    private EventCursor() {}

    static Cursors of(EventCriteria criteria, TimelineOrder order) {
        return new Cursors("events " + criteria + order);
    }

    static String write(Cursors cursors, Event event) {
        return cursors.write(event.earliestBegin(), event.id());
    }

    /** The cursor after which the events come that begin in this time, and those behind them in the order. */
    static String before(Cursors cursors, Edtf time, TimelineOrder order) {
        Bounds bounds = time.bounds().storable();
        boolean ascending = order == TimelineOrder.OLDEST_FIRST;
        LocalDateTime end = bounds.latestEnd();
        LocalDateTime behind = end.equals(LocalDateTime.MAX) ? end : end.plus(1, ChronoUnit.MILLIS);
        // No event has the number 0.
        return cursors.write(ascending ? bounds.earliestBegin() : behind, 0);
    }

    static EventPageSql.Cursor read(Cursors cursors, String cursor, boolean ascending) {
        List<String> key = cursors.read(cursor, 2);
        return new EventPageSql.Cursor(LocalDateTime.parse(key.get(0)), Long.parseLong(key.get(1)), ascending);
    }
}
