package org.chancery.record.meeting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.record.event.EventRepository;

/** The outcomes of meetings. */
@ApplicationScoped
class MeetingRepository implements PanacheRepository<MeetingOutcome> {
    private final EventRepository events;

    MeetingRepository(EventRepository events) {
        this.events = events;
    }

    /** The outcomes in the meeting's canonical record and in those merged into it. */
    Map<Long, List<MeetingOutcome>> outcomes(Collection<Long> meetings) {
        Map<Long, List<MeetingOutcome>> found = getEntityManager()
                .createQuery("""
                        select t.eventId, o from EventRecord t join MeetingOutcome o on o.meetingId = t.recordId
                        where t.eventId in :meetings
                        order by t.eventId, case when t.recordId = t.eventId then 0 else 1 end, t.recordId, o.ordinal""", Object[].class)
                .setParameter("meetings", meetings)
                .getResultStream()
                .collect(groupingBy(row -> (Long) row[0], mapping(row -> (MeetingOutcome) row[1], toList())));
        events.prefetch(found.values().stream()
                .flatMap(List::stream)
                .map(MeetingOutcome::eventId)
                .filter(Objects::nonNull)
                .toList());
        return found;
    }
}
