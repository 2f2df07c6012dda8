package org.chancery.timeline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.chancery.relay.NodeLoader;
import org.chancery.wire.Siblings;

/** What hangs on events: each method takes one statement for as many events as it is asked for. */
@ApplicationScoped
class EventDetailRepository implements NodeLoader {
    private final EntityManager entityManager;
    private final Siblings siblings;

    EventDetailRepository(EntityManager entityManager, Siblings siblings) {
        this.entityManager = entityManager;
        this.siblings = siblings;
    }

    Map<Long, List<Participation>> participations(Collection<Long> events) {
        return byEvent(
                "from Participation where eventId in :events order by eventId, ordinal",
                Participation.class,
                Participation::eventId,
                events);
    }

    Map<Long, List<StatusChange>> statusChanges(Collection<Long> events) {
        return byEvent(
                "from StatusChange s left join fetch s.source where s.eventId in :events order by s.eventId, s.ordinal",
                StatusChange.class,
                StatusChange::eventId,
                events);
    }

    Map<Long, List<Claim>> claims(Collection<Long> events) {
        return byEvent(
                "from Claim c join fetch c.source where c.eventId in :events order by c.eventId, c.ordinal",
                Claim.class,
                Claim::eventId,
                events);
    }

    Map<Long, List<AgendaItem>> agendaItems(Collection<Long> events) {
        Map<Long, List<AgendaItem>> found = byEvent(
                "from AgendaItem where eventId in :events order by eventId, ordinal",
                AgendaItem.class,
                AgendaItem::eventId,
                events);
        siblings.loaded(
                Topic.GROUP,
                found.values().stream()
                        .flatMap(List::stream)
                        .map(AgendaItem::topicId)
                        .filter(Objects::nonNull)
                        .toList());
        return found;
    }

    private <T> Map<Long, List<T>> byEvent(
            String query, Class<T> type, Function<T, Long> event, Collection<Long> events) {
        return entityManager.createQuery(query, type).setParameter("events", events).getResultList().stream()
                .collect(groupingBy(event));
    }

    @Override
    public Set<String> types() {
        return Set.of("Topic");
    }

    @Override
    public Map<Long, Topic> load(Collection<Long> numbers) {
        List<?> found = entityManager
                .createNativeQuery("select id from topic where id in (:numbers)", Long.class)
                .setParameter("numbers", numbers)
                .getResultList();
        Map<Long, Topic> topics = found.stream().map(Long.class::cast).collect(toMap(Function.identity(), Topic::new));
        siblings.loaded(Topic.GROUP, topics.keySet());
        return topics;
    }
}
