package org.chancery.timeline;

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
import org.chancery.place.Place;
import org.chancery.relay.NodeLoader;
import org.chancery.wire.SiblingField;
import org.chancery.wire.Siblings;
import org.jspecify.annotations.Nullable;

/** The events, in the order of the timeline. */
@ApplicationScoped
public class EventRepository implements PanacheRepository<Event>, NodeLoader {
    private static final String RELATED = "related event";
    private static final SiblingField<@Nullable Event> RELATED_ITSELF = SiblingField.of(RELATED, "itself", null);

    private final Siblings siblings;

    EventRepository(Siblings siblings) {
        this.siblings = siblings;
    }

    @Override
    public Set<String> types() {
        return Set.of("Meeting", "Incident", "Statement", "Agreement", "Occasion");
    }

    @Override
    public Map<Long, TimelineEvent> load(Collection<Long> numbers) {
        return byNumber(numbers).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, event -> event.getValue().timelineEvent()));
    }

    /**
     * The events with these numbers, that exist; for one that is joined to another, that other. In one statement, and one
     * more where any is joined.
     */
    public Map<Long, Event> byNumber(Collection<Long> numbers) {
        Map<Long, Event> found = list("id in ?1", numbers).stream().collect(toMap(Event::number, event -> event));
        List<Long> kept = found.values().stream()
                .map(Event::sameAsId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (!kept.isEmpty()) {
            Map<Long, Event> others = list("id in ?1", kept).stream().collect(toMap(Event::number, event -> event));
            found.replaceAll((number, event) ->
                    event.sameAsId() == null ? event : Objects.requireNonNull(others.get(event.sameAsId())));
        }
        toldToSiblings(found.values());
        return found;
    }

    /** The event with this number, loaded together with all others that the operation knows it will need. */
    public @Nullable TimelineEvent amongSiblings(@Nullable Long number) {
        if (number == null) {
            return null;
        }
        @Nullable Event event = siblings.load(RELATED_ITSELF, number, this::byNumber);
        return event == null ? null : event.timelineEvent();
    }

    /** Tells which events a field will ask for one by one, so that {@link #amongSiblings} loads them together. */
    public void willBeAskedFor(Collection<Long> numbers) {
        siblings.loaded(RELATED, numbers);
    }

    /** The events that refer to these, or to what is joined to them, by that number, in the order of the timeline. */
    Map<Long, List<TimelineEvent>> referringBy(String property, Collection<Long> to) {
        List<Object[]> found = getEntityManager()
                .createQuery(
                        "select t.eventId, e from Telling t join Event e on e.%s = t.recordId".formatted(property)
                                + " where t.eventId in :to and not e.withdrawn and e.sameAsId is null"
                                + " order by e.earliestBegin, e.id",
                        Object[].class)
                .setParameter("to", to)
                .getResultList();
        toldToSiblings(found.stream().map(row -> (Event) row[1]).toList());
        return found.stream()
                .collect(groupingBy(row -> (Long) row[0], mapping(row -> ((Event) row[1]).timelineEvent(), toList())));
    }

    private void toldToSiblings(Collection<Event> events) {
        siblings.loaded(Event.GROUP, events.stream().map(Event::number).toList());
        siblings.loaded(
                Place.GROUP,
                events.stream().map(Event::placeId).filter(Objects::nonNull).toList());
        willBeAskedFor(
                events.stream().map(Event::partOfId).filter(Objects::nonNull).toList());
        willBeAskedFor(
                events.stream().map(Event::marginsOfId).filter(Objects::nonNull).toList());
    }
}
