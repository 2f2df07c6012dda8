package org.chancery.serve.cite;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.graphql.GlobalId;
import org.chancery.record.BatchQuery;
import org.chancery.record.Queries;
import org.chancery.record.RecordType;
import org.chancery.record.Sql;
import org.chancery.record.SqlQuery;

/** Finds records by the keys of their datasets, and their keys. */
@ApplicationScoped
public class RecordKeys {
    private final Queries queries;

    RecordKeys(Queries queries) {
        this.queries = queries;
    }

    /** The query for the keys of these records. */
    static BatchQuery<RecordKey> ofEntries(Collection<Long> ids) {
        Sql sql = Sql.of("""
                select e.id, d.key, e.key from entry e join dataset d on d.id = e.dataset_id where e.id in (:ids)""").with("ids", ids);
        return BatchQuery.ofValues(sql, row -> new RecordKey(row.text(), row.text()));
    }

    /** The key of this record. */
    public Optional<RecordKey> of(long id) {
        return Optional.ofNullable(queries.values(ofEntries(List.of(id))).get(id));
    }

    /** The keys of these records. */
    public Map<Long, RecordKey> of(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : queries.values(ofEntries(ids));
    }

    /** The record with this key; of a merged record the canonical one. */
    Optional<GlobalId> find(RecordKey record) {
        Sql sql = Sql.of("""
                select c.kind, c.id from entry e join dataset d on d.id = e.dataset_id
                left join event v on v.id = e.id left join actor a on a.id = e.id
                join entry c on c.id = coalesce(v.same_as_id, a.same_as_id, e.id)
                where d.key = :dataset and e.key = :key""").with("dataset", record.dataset()).with("key", record.key());
        return queries.rows(new SqlQuery<>(sql, row -> globalId(row.text(), row.number()))).stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The ids of the datasets that have a record of the same event or actor, that of the record itself first. */
    List<Long> datasets(long id) {
        Sql sql = Sql.of("""
                select e.dataset_id from entry e where e.id = :id
                union all
                (select e.dataset_id from entry e where e.id in (
                    select record_id from event_record where event_id = :id
                    union select a.id from actor a where a.same_as_id = :id) order by 1)""").with("id", id);
        return queries.rows(new SqlQuery<>(sql, row -> row.number())).stream()
                .distinct()
                .toList();
    }

    /** Affiliations have no type that GraphQL shows. */
    private static Optional<GlobalId> globalId(String kind, long id) {
        return kind.equals("AFFILIATION")
                ? Optional.empty()
                : Optional.of(new GlobalId(RecordType.valueOf(kind).type(), id));
    }
}
