package org.chancery.ingest.write.rows;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.chancery.ingest.write.rows.MappedRows.Listed;
import org.chancery.ingest.write.rows.MappedRows.Single;
import org.chancery.naming.AskedTime;
import org.chancery.record.event.EventType;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.Bundle.Event;

/** The rows that only one type of event has. An event never changes its type, so it never has rows of two. */
final class EventDetailRows {
    private final Map<EventType, Single> details = new EnumMap<>(EventType.class);
    private final Listed legs;
    private final Listed outcomes;
    private final DeferredReferences links;

    EventDetailRows(BatchTables tables, DeferredReferences links) {
        // Agreements refer to meetings, which therefore come first.
        details.put(EventType.MEETING, MappedRows.single(tables, Bundle.Meeting.class));
        details.put(EventType.INCIDENT, MappedRows.single(tables, Bundle.Incident.class));
        details.put(EventType.STATEMENT, MappedRows.single(tables, Bundle.Statement.class));
        details.put(EventType.AGREEMENT, MappedRows.single(tables, Bundle.Agreement.class));
        details.put(EventType.OCCASION, MappedRows.single(tables, Bundle.Occasion.class));
        legs = MappedRows.listed(tables, Bundle.Leg.class);
        outcomes = MappedRows.listed(tables, Bundle.Outcome.class);
        this.links = links;
    }

    void add(Target target, Event event, AskedTime when) throws RejectedRecord {
        Single rows = Objects.requireNonNull(details.get(event.type()), () -> "no rows of " + event.type());
        Record detail = event.detail();
        if (detail == null) {
            rows.addEmpty(target);
            return;
        }
        rows.add(target, detail, links.resolver(target.id(), when, null));
        if (detail instanceof Bundle.Meeting meeting) {
            addLists(target.id(), meeting, when);
        }
    }

    private void addLists(long id, Bundle.Meeting meeting, AskedTime when) throws RejectedRecord {
        int ordinal = 0;
        for (Bundle.Leg leg : meeting.legs()) {
            legs.add(id, ordinal, leg, links.resolver(id, when, ordinal));
            ordinal++;
        }
        ordinal = 0;
        for (Bundle.Outcome outcome : meeting.outcomes()) {
            outcomes.add(id, ordinal, outcome, links.resolver(id, when, ordinal));
            ordinal++;
        }
    }
}
