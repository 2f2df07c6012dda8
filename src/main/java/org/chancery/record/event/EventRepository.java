package org.chancery.record.event;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chancery.graphql.BatchLoader;
import org.chancery.graphql.BatchedField;
import org.chancery.graphql.NodeLoader;
import org.chancery.record.place.Place;
import org.jspecify.annotations.Nullable;

/** The events, in the order of the timeline. */
@ApplicationScoped
public class EventRepository implements PanacheRepository<Event>, NodeLoader {
    private static final String RELATED = "related event";
    private static final BatchedField<@Nullable Event> RELATED_ITSELF = BatchedField.of(RELATED, "itself", null);

    private final BatchLoader batchLoader;

    EventRepository(BatchLoader batchLoader) {
        this.batchLoader = batchLoader;
    }

    @Override
    public Set<String> types() {
        return Set.of("Meeting", "Incident", "Statement", "Agreement", "Occasion");
    }

    @Override
    public Map<Long, TimelineEvent> load(Collection<Long> ids) {
        return findAllById(ids).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, event -> event.getValue().timelineEvent()));
    }

    /**
     * The events with these ids, as far as they exist; for a merged event, the canonical one. This takes one query, and
     * another if any is merged.
     */
    public Map<Long, Event> findAllById(Collection<Long> ids) {
        Map<Long, Event> found = list("id in ?1", ids).stream().collect(toMap(Event::id, event -> event));
        List<Long> canonicalIds = found.values().stream()
                .map(Event::sameAsId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (!canonicalIds.isEmpty()) {
            Map<Long, Event> canonical =
                    list("id in ?1", canonicalIds).stream().collect(toMap(Event::id, event -> event));
            found.replaceAll((id, event) ->
                    event.sameAsId() == null ? event : Objects.requireNonNull(canonical.get(event.sameAsId())));
        }
        register(found.values());
        return found;
    }

    /** The event with this id, loaded together with all others that the operation knows it will need. */
    public @Nullable TimelineEvent loadBatched(@Nullable Long id) {
        if (id == null) {
            return null;
        }
        @Nullable Event event = batchLoader.load(RELATED_ITSELF, id, this::findAllById);
        return event == null ? null : event.timelineEvent();
    }

    /** Registers the events that a field will ask for one by one, so that {@link #loadBatched} loads them together. */
    public void prefetch(Collection<Long> ids) {
        batchLoader.register(RELATED, ids);
    }

    /** The events that refer to these, or to those merged into them, by that id, in the order of the timeline. */
    Map<Long, List<TimelineEvent>> referringBy(String property, Collection<Long> to) {
        List<Object[]> found = getEntityManager()
                .createQuery(
                        "select t.eventId, e from EventRecord t join Event e on e.%s = t.recordId".formatted(property)
                                + " where t.eventId in :to and not e.withdrawn and e.sameAsId is null"
                                + " order by e.earliestBegin, e.id",
                        Object[].class)
                .setParameter("to", to)
                .getResultList();
        register(found.stream().map(row -> (Event) row[1]).toList());
        return found.stream()
                .collect(groupingBy(row -> (Long) row[0], mapping(row -> ((Event) row[1]).timelineEvent(), toList())));
    }

    private void register(Collection<Event> events) {
        batchLoader.register(Event.GROUP, events.stream().map(Event::id).toList());
        batchLoader.register(
                Place.GROUP,
                events.stream().map(Event::placeId).filter(Objects::nonNull).toList());
        prefetch(events.stream().map(Event::partOfId).filter(Objects::nonNull).toList());
        prefetch(
                events.stream().map(Event::marginsOfId).filter(Objects::nonNull).toList());
    }
}
