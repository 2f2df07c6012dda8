package org.chancery.meeting;

import static java.util.stream.Collectors.groupingBy;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.timeline.EventRepository;

/** What came of meetings. */
@ApplicationScoped
class MeetingRepository implements PanacheRepository<Outcome> {
    private final EventRepository events;

    MeetingRepository(EventRepository events) {
        this.events = events;
    }

    Map<Long, List<Outcome>> outcomes(Collection<Long> meetings) {
        List<Outcome> found = list("meetingId in ?1 order by meetingId, ordinal", meetings);
        events.willBeAskedFor(
                found.stream().map(Outcome::eventId).filter(Objects::nonNull).toList());
        return found.stream().collect(groupingBy(Outcome::meetingId));
    }
}
