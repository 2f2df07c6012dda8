package org.chancery.record.event;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.chancery.graphql.BatchLoader;
import org.chancery.graphql.NodeLoader;
import org.chancery.language.Name;
import org.chancery.record.RecordName;
import org.chancery.record.actor.ActorDirectory;
import org.chancery.record.source.Citation;

/** The details of events: each method runs one query, for however many events. */
@ApplicationScoped
class EventDetailRepository implements NodeLoader {
    private final EntityManager entityManager;
    private final ActorDirectory directory;
    private final BatchLoader batchLoader;

    EventDetailRepository(EntityManager entityManager, ActorDirectory directory, BatchLoader batchLoader) {
        this.directory = directory;
        this.entityManager = entityManager;
        this.batchLoader = batchLoader;
    }

    Map<Long, List<Participation>> participations(Collection<Long> events) {
        Map<Long, List<Participation>> found =
                byEvent("Participation d on d.eventId = t.recordId", "d.ordinal", Participation.class, events);
        found.replaceAll((event, participants) -> Participation.merged(participants, directory::canonicalId));
        return found;
    }

    Map<Long, List<StatusChange>> statusChanges(Collection<Long> events) {
        return byEvent(
                "StatusChange d on d.eventId = t.recordId left join fetch d.source",
                "d.ordinal",
                StatusChange.class,
                events);
    }

    Map<Long, List<Claim>> claims(Collection<Long> events) {
        return byEvent("Claim d on d.eventId = t.recordId join fetch d.source", "d.ordinal", Claim.class, events);
    }

    Map<Long, List<Coding>> codings(Collection<Long> events) {
        return byEvent("Coding d on d.eventId = t.recordId join fetch d.source", "d.ordinal", Coding.class, events);
    }

    Map<Long, List<AgendaItem>> agendaItems(Collection<Long> events) {
        Map<Long, List<AgendaItem>> found =
                byEvent("AgendaItem d on d.eventId = t.recordId", "d.ordinal", AgendaItem.class, events);
        batchLoader.register(
                Topic.GROUP,
                found.values().stream()
                        .flatMap(List::stream)
                        .map(AgendaItem::topicId)
                        .filter(Objects::nonNull)
                        .toList());
        return found;
    }

    Map<Long, List<Citation>> citations(Collection<Long> events) {
        return byEvent("Citation d on d.entryId = t.recordId join fetch d.source", "d.ordinal", Citation.class, events);
    }

    Map<Long, List<Name>> titles(Collection<Long> events) {
        return byEvent("RecordName d on d.entryId = t.recordId", "d.ordinal", RecordName.class, events)
                .entrySet()
                .stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        titles -> titles.getValue().stream()
                                .map(RecordName::name)
                                .distinct()
                                .toList()));
    }

    /** The ids of the datasets that have a record of each event, that of the canonical record first. */
    Map<Long, List<Long>> datasets(Collection<Long> events) {
        return entityManager
                .createQuery(
                        "from EventRecord t where t.eventId in :events order by t.eventId, case when t.recordId "
                                + "= t.eventId then 0 else 1 end, t.recordId",
                        EventRecord.class)
                .setParameter("events", events)
                .getResultList()
                .stream()
                .collect(groupingBy(EventRecord::eventId, mapping(EventRecord::datasetId, toList())));
    }

    /** The details of each event's canonical record and of those merged into it, in this order. */
    private <T> Map<Long, List<T>> byEvent(String joined, String order, Class<T> type, Collection<Long> events) {
        return entityManager
                .createQuery("""
                        select t.eventId, d from EventRecord t join %s where t.eventId in :events
                        order by t.eventId, case when t.recordId = t.eventId then 0 else 1 end, t.recordId, %s""".formatted(joined, order), Object[].class)
                .setParameter("events", events)
                .getResultList()
                .stream()
                .collect(groupingBy(row -> (Long) row[0], mapping(row -> type.cast(row[1]), toList())));
    }

    @Override
    public Set<String> types() {
        return Set.of("Topic");
    }

    @Override
    public Map<Long, Topic> load(Collection<Long> ids) {
        List<?> found = entityManager
                .createNativeQuery("select id from topic where id in (:ids)", Long.class)
                .setParameter("ids", ids)
                .getResultList();
        Map<Long, Topic> topics = found.stream().map(Long.class::cast).collect(toMap(Function.identity(), Topic::new));
        batchLoader.register(Topic.GROUP, topics.keySet());
        return topics;
    }
}
