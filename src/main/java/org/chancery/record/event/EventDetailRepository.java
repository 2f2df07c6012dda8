package org.chancery.record.event;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.chancery.graphql.NodeLoader;
import org.chancery.language.Name;
import org.chancery.record.BatchLoader;
import org.chancery.record.BatchQuery;
import org.chancery.record.Queries;
import org.chancery.record.RecordName;
import org.chancery.record.Sql;
import org.chancery.record.SqlQuery;
import org.chancery.record.SqlRow;
import org.chancery.record.actor.ActorDirectory;
import org.chancery.record.source.Citation;

/** The details of events: each method makes one query, for however many events. */
@ApplicationScoped
class EventDetailRepository implements NodeLoader {
    private static final String EVENT = "event_id";
    private static final String ENTRY = "entry_id";

    private final Queries queries;
    private final EventRecords records;
    private final ActorDirectory directory;
    private final BatchLoader batchLoader;

    EventDetailRepository(Queries queries, EventRecords records, ActorDirectory directory, BatchLoader batchLoader) {
        this.queries = queries;
        this.records = records;
        this.directory = directory;
        this.batchLoader = batchLoader;
    }

    BatchQuery<List<Participation>> participations(Collection<Long> events) {
        return records.details(Participation.class, EVENT, events).then(found -> {
            found.replaceAll((event, participants) -> Participation.merged(participants, directory::canonicalId));
            return found;
        });
    }

    BatchQuery<List<StatusChange>> statusChanges(Collection<Long> events) {
        return records.details(StatusChange.class, EVENT, events);
    }

    BatchQuery<List<Claim>> claims(Collection<Long> events) {
        return records.details(Claim.class, EVENT, events);
    }

    BatchQuery<List<Coding>> codings(Collection<Long> events) {
        return records.details(Coding.class, EVENT, events);
    }

    BatchQuery<List<AgendaItem>> agendaItems(Collection<Long> events) {
        return records.details(AgendaItem.class, EVENT, events).then(found -> {
            batchLoader.register(
                    Topic.GROUP,
                    found.values().stream()
                            .flatMap(List::stream)
                            .map(AgendaItem::topicId)
                            .filter(Objects::nonNull)
                            .toList());
            return found;
        });
    }

    BatchQuery<List<Citation>> citations(Collection<Long> events) {
        return records.details(Citation.class, ENTRY, events);
    }

    BatchQuery<List<Name>> titles(Collection<Long> events) {
        Sql sql = Sql.format("""
                select n.entry_id, %s from name n where n.entry_id in (:records)
                order by n.entry_id, n.ordinal""", RecordName.nameColumns("n"));
        return records.details(sql, RecordName::name, events).then(found -> {
            found.replaceAll((event, names) -> names.stream().distinct().toList());
            return found;
        });
    }

    /** The ids of the datasets that have a record of each event, that of the canonical record first. */
    BatchQuery<List<Long>> datasets(Collection<Long> events) {
        return records.details(
                Sql.of("select id, dataset_id from event where id in (:records)"), SqlRow::number, events);
    }

    @Override
    public Set<String> types() {
        return Set.of("Topic");
    }

    @Override
    public Map<Long, Topic> load(Collection<Long> ids) {
        Sql sql = Sql.of("select id from topic where id in (:ids)").with("ids", ids);
        Map<Long, Topic> topics = queries.rows(new SqlQuery<>(sql, SqlRow::number)).stream()
                .collect(toMap(Function.identity(), Topic::new));
        batchLoader.register(Topic.GROUP, topics.keySet());
        return topics;
    }
}
