package org.chancery.record.dispute;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chancery.graphql.BatchLoader;
import org.chancery.graphql.BatchedField;
import org.chancery.graphql.Cursors;
import org.chancery.graphql.NodeLoader;
import org.chancery.graphql.Page;
import org.chancery.graphql.PageRequest;
import org.chancery.record.NativeQueries;
import org.chancery.record.Sql;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** The disputes, by their start. */
@ApplicationScoped
public class DisputeRepository implements PanacheRepository<Dispute>, NodeLoader {
    private static final BatchedField<@Nullable Dispute> ITSELF = BatchedField.of(Dispute.GROUP, "itself", null);

    private final BatchLoader batchLoader;

    DisputeRepository(BatchLoader batchLoader) {
        this.batchLoader = batchLoader;
    }

    @Override
    public Set<String> types() {
        return Set.of("Dispute");
    }

    @Override
    public Map<Long, Dispute> load(Collection<Long> ids) {
        return register(list("id in ?1", ids)).stream().collect(toMap(Dispute::id, dispute -> dispute));
    }

    /** The dispute with this id, loaded together with all others that the operation knows it will need. */
    public @Nullable Dispute loadBatched(long id) {
        return batchLoader.load(ITSELF, id, this::load);
    }

    /**
     * Registers the disputes that a field will ask for one by one, so that {@link #loadBatched} loads them together.
     */
    public void prefetch(Collection<Long> ids) {
        batchLoader.register(Dispute.GROUP, ids);
    }

    /** The disputes that each of the events is about. */
    Map<Long, List<Dispute>> ofEvents(Collection<Long> events) {
        List<Object[]> links = getEntityManager()
                .createNativeQuery(
                        "select distinct t.event_id, d.dispute_id from event_record t join event_dispute d on "
                                + "d.event_id = t.record_id"
                                + " where t.event_id in (:events) order by 1, 2",
                        Object[].class)
                .setParameter("events", events)
                .getResultList();
        if (links.isEmpty()) {
            return Map.of();
        }
        Map<Long, Dispute> disputes =
                load(links.stream().map(link -> (Long) link[1]).distinct().toList());
        return links.stream()
                .collect(groupingBy(
                        link -> (Long) link[0],
                        mapping(link -> Objects.requireNonNull(disputes.get((Long) link[1])), toList())));
    }

    Map<Long, List<DisputeParty>> parties(Collection<Long> disputes) {
        return getEntityManager()
                .createQuery(
                        "from DisputeParty where disputeId in :disputes order by disputeId, ordinal",
                        DisputeParty.class)
                .setParameter("disputes", disputes)
                .getResultList()
                .stream()
                .collect(groupingBy(DisputeParty::disputeId));
    }

    Map<Long, List<DisputePhase>> phases(Collection<Long> disputes) {
        return getEntityManager()
                .createQuery(
                        "from DisputePhase where disputeId in :disputes order by disputeId, ordinal",
                        DisputePhase.class)
                .setParameter("disputes", disputes)
                .getResultList()
                .stream()
                .collect(groupingBy(DisputePhase::disputeId));
    }

    Page<Dispute> page(DisputeCriteria criteria, PageRequest request, Cursors cursors) {
        DisputeSql.@Nullable Position position = request.cursor()
                .map(cursor -> position(cursors.read(cursor, 2)))
                .orElse(null);
        List<Dispute> found = query(new DisputeSql(criteria).page(request.backward(), position), Dispute.class)
                .setMaxResults(request.size() + 1)
                .list();
        return Page.of(request, register(found));
    }

    private static DisputeSql.Position position(List<String> key) {
        return new DisputeSql.Position(LocalDateTime.parse(key.get(0)), Long.parseLong(key.get(1)));
    }

    long count(DisputeCriteria criteria) {
        return query(new DisputeSql(criteria).count(), Long.class).getSingleResult();
    }

    private <T> NativeQuery<T> query(Sql sql, Class<T> type) {
        return NativeQueries.query(getEntityManager().unwrap(Session.class), sql, type);
    }

    private List<Dispute> register(List<Dispute> disputes) {
        batchLoader.register(Dispute.GROUP, disputes.stream().map(Dispute::id).toList());
        return disputes;
    }
}
