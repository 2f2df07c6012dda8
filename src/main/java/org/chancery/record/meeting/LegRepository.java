package org.chancery.record.meeting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.chancery.graphql.BatchLoader;
import org.chancery.record.place.Place;

/** The legs of journeys. */
@ApplicationScoped
class LegRepository implements PanacheRepository<Leg> {
    private final BatchLoader batchLoader;

    LegRepository(BatchLoader batchLoader) {
        this.batchLoader = batchLoader;
    }

    /** The legs in each meeting's canonical record; if it has none, those of the first merged record that does. */
    Map<Long, List<Leg>> legs(Collection<Long> meetings) {
        Map<Long, List<Leg>> found = getEntityManager()
                .createQuery("""
                        select t.eventId, l from EventRecord t join Leg l on l.meetingId = t.recordId
                        where t.eventId in :meetings
                        order by t.eventId, case when t.recordId = t.eventId then 0 else 1 end, t.recordId, l.ordinal""", Object[].class)
                .setParameter("meetings", meetings)
                .getResultStream()
                .collect(groupingBy(row -> (Long) row[0], mapping(row -> (Leg) row[1], toList())));
        found.replaceAll((meeting, legs) -> ofOneRecord(legs));
        batchLoader.register(
                Place.GROUP,
                found.values().stream().flatMap(List::stream).map(Leg::placeId).toList());
        return found;
    }

    private static List<Leg> ofOneRecord(List<Leg> legs) {
        long record = legs.get(0).meetingId();
        return legs.stream().filter(leg -> leg.meetingId() == record).toList();
    }
}
