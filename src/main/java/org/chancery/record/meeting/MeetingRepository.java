package org.chancery.record.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.chancery.record.BatchQuery;
import org.chancery.record.event.EventRecords;
import org.chancery.record.event.EventRepository;

/** The outcomes of meetings. */
@ApplicationScoped
class MeetingRepository implements PanacheRepository<MeetingOutcome> {
    private final EventRepository events;
    private final EventRecords records;

    MeetingRepository(EventRepository events, EventRecords records) {
        this.events = events;
        this.records = records;
    }

    /** The query for the outcomes in the meeting's canonical record and in those merged into it. */
    BatchQuery<List<MeetingOutcome>> outcomes(Collection<Long> meetings) {
        return records.details(MeetingOutcome.class, "meeting_id", meetings).then(found -> {
            events.prefetch(found.values().stream()
                    .flatMap(List::stream)
                    .map(MeetingOutcome::eventId)
                    .filter(Objects::nonNull)
                    .toList());
            return found;
        });
    }
}
