package org.chancery.record.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.chancery.record.BatchLoader;
import org.chancery.record.BatchQuery;
import org.chancery.record.event.EventRecords;
import org.chancery.record.place.Place;

/** The legs of journeys. */
@ApplicationScoped
class LegRepository implements PanacheRepository<Leg> {
    private final EventRecords records;
    private final BatchLoader batchLoader;

    LegRepository(EventRecords records, BatchLoader batchLoader) {
        this.records = records;
        this.batchLoader = batchLoader;
    }

    /** The legs in each meeting's canonical record; if it has none, those of the first merged record that does. */
    BatchQuery<List<Leg>> legs(Collection<Long> meetings) {
        return records.details(Leg.class, "meeting_id", meetings).then(found -> {
            found.replaceAll((meeting, legs) -> ofOneRecord(legs));
            batchLoader.register(
                    Place.GROUP,
                    found.values().stream()
                            .flatMap(List::stream)
                            .map(Leg::placeId)
                            .toList());
            return found;
        });
    }

    private static List<Leg> ofOneRecord(List<Leg> legs) {
        long record = legs.get(0).meetingId();
        return legs.stream().filter(leg -> leg.meetingId() == record).toList();
    }
}
