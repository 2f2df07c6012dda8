package org.chancery.record.dispute;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.graphql.Cursors;
import org.chancery.graphql.NodeLoader;
import org.chancery.graphql.Page;
import org.chancery.graphql.PageRequest;
import org.chancery.record.BatchLoader;
import org.chancery.record.BatchQuery;
import org.chancery.record.BatchedField;
import org.chancery.record.NativeQueries;
import org.chancery.record.Projection;
import org.chancery.record.Projections;
import org.chancery.record.Queries;
import org.chancery.record.Sql;
import org.chancery.record.event.EventRecords;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** The disputes, by their start. */
@ApplicationScoped
public class DisputeRepository implements PanacheRepository<Dispute>, NodeLoader {
    private static final BatchedField<@Nullable Dispute> ITSELF = BatchedField.of(Dispute.GROUP, "itself", null);

    private final BatchLoader batchLoader;
    private final EventRecords records;
    private final Queries queries;
    private final Projections projections;
    private final Projection<Dispute> projection;

    DisputeRepository(BatchLoader batchLoader, EventRecords records, Queries queries, Projections projections) {
        this.batchLoader = batchLoader;
        this.records = records;
        this.queries = queries;
        this.projections = projections;
        projection = projections.of(Dispute.class);
    }

    @Override
    public Set<String> types() {
        return Set.of("Dispute");
    }

    @Override
    public Map<Long, Dispute> load(Collection<Long> ids) {
        return queries.values(disputes(ids));
    }

    private BatchQuery<Dispute> disputes(Collection<Long> ids) {
        Sql sql = Sql.format("select d.id, %s from dispute d where d.id in (:ids)", projection.columns("d"))
                .with("ids", ids);
        return BatchQuery.ofValues(sql, projection::read).then(found -> {
            register(found.values());
            return found;
        });
    }

    /** The dispute with this id, loaded together with all others that the operation knows it will need. */
    public @Nullable Dispute loadBatched(long id) {
        return batchLoader.query(ITSELF, id, ids -> disputes(ids).orNull());
    }

    /**
     * Registers the disputes that a field will ask for one by one, so that {@link #loadBatched} loads them together.
     */
    public void prefetch(Collection<Long> ids) {
        batchLoader.register(Dispute.GROUP, ids);
    }

    /** The query for the disputes that each of the events is about. */
    BatchQuery<List<Dispute>> ofEvents(Collection<Long> events) {
        Sql sql = Sql.format("""
                select l.event_id, %s from event_dispute l join dispute d on d.id = l.dispute_id
                where l.event_id in (:records)""", projection.columns("d"));
        return records.details(sql, projection::read, events).then(this::distinct);
    }

    private Map<Long, List<Dispute>> distinct(Map<Long, List<Dispute>> ofEvents) {
        ofEvents.replaceAll((event, disputes) -> {
            Map<Long, Dispute> byId = new TreeMap<>();
            disputes.forEach(dispute -> byId.put(dispute.id(), dispute));
            register(byId.values());
            return List.copyOf(byId.values());
        });
        return ofEvents;
    }

    BatchQuery<List<DisputeParty>> parties(Collection<Long> disputes) {
        return parts(DisputeParty.class, disputes);
    }

    BatchQuery<List<DisputePhase>> phases(Collection<Long> disputes) {
        return parts(DisputePhase.class, disputes);
    }

    private <T> BatchQuery<List<T>> parts(Class<T> type, Collection<Long> disputes) {
        Projection<T> part = projections.of(type);
        Sql sql = Sql.format("""
                select p.dispute_id, %s from %s p where p.dispute_id in (:ids)
                order by p.dispute_id, p.ordinal""", part.columns("p"), part.table()).with("ids", disputes);
        return BatchQuery.ofLists(sql, part::read);
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

    private <C extends Collection<Dispute>> C register(C disputes) {
        batchLoader.register(Dispute.GROUP, disputes.stream().map(Dispute::id).toList());
        return disputes;
    }
}
