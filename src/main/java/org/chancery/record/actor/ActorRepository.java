package org.chancery.record.actor;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.record.RecordName;
import org.chancery.record.source.Citation;

/** The actors, their codes and their affiliations. */
@ApplicationScoped
class ActorRepository implements PanacheRepository<ActorRecord> {
    private static final String NOT_COMPARED_YET = """
            select entry.id from import_run
            join dataset on dataset.key = import_run.dataset_key
            join entry on entry.dataset_id = dataset.id and entry.id > dataset.compared_up_to
            where import_run.state = 'RUNNING'
              and entry.kind in ('STATE', 'ORGANIZATION', 'PERSON', 'ARMED_GROUP', 'AFFILIATION')""";

    /**
     * Of every row that the directory is made of, its place and the transaction that wrote it: both change with the
     * row. That is much faster than reading the rows, and an import writes hundreds of batches.
     */
    private static final String MARK = """
            with part as (
                select 'actor' as part, ctid, xmin from actor
              union all
                select 'name', name.ctid, name.xmin from name join actor on actor.id = entry_id
              union all
                select 'code', ctid, xmin from actor_code
              union all
                select 'affiliation', ctid, xmin from affiliation
              union all
                select 'citation', citation.ctid, citation.xmin from citation
                where entry_id in (select id from actor union all select id from affiliation)
              union all
                select 'source', source.ctid, source.xmin from source
                where id in (select source_id from citation
                             where entry_id in (select id from actor union all select id from affiliation))
            )
            select concat_ws(' ', count(*), sum(cast(hashtextextended(concat(part, ctid, ' ', xmin), 0) as numeric)),
                (select string_agg(concat(dataset.id, ':', compared_up_to), ' ' order by dataset.id)
                 from import_run join dataset on dataset.key = dataset_key where state = 'RUNNING'))
            from part""";

    private static final String EVENTS = """
            select entry_id, cast(sum(events) as bigint) from entry_tally
            where subject = 'ACTOR' and in_the_end in (true, false) and entry_id in (:ids) group by entry_id""";

    /** What changes whenever anything that the directory reads changes. */
    Object mark() {
        return getEntityManager().createNativeQuery(MARK, String.class).getSingleResult();
    }

    boolean anyExists(Collection<Long> ids) {
        return count("id in ?1", ids) > 0;
    }

    /**
     * The actors and affiliations that an import which has not ended yet added: they are not compared with others so
     * far, and would be second ones beside those whom they are joined with at its end.
     */
    Set<Long> notComparedYet() {
        @SuppressWarnings("unchecked")
        List<Long> ids = getEntityManager()
                .createNativeQuery(NOT_COMPARED_YET, Long.class)
                .getResultList();
        return Set.copyOf(ids);
    }

    /** These actors, those with more events first: of several, the one with more on record is the likelier. */
    List<ActorRecord> busiestFirst(Collection<ActorRecord> found) {
        Map<Long, Long> events = new HashMap<>();
        List<Long> ids = found.stream().map(ActorRecord::id).toList();
        for (Object row : getEntityManager()
                .createNativeQuery(EVENTS)
                .setParameter("ids", ids)
                .getResultList()) {
            Object[] columns = (Object[]) row;
            events.put((Long) columns[0], (Long) columns[1]);
        }
        return found.stream()
                .sorted(Comparator.comparingLong((ActorRecord actor) -> -events.getOrDefault(actor.id(), 0L)))
                .toList();
    }

    List<RecordName> names() {
        return getEntityManager()
                .createQuery(
                        "from RecordName where entryId in (select id from ActorRecord) order by entryId, ordinal",
                        RecordName.class)
                .getResultList();
    }

    List<CodeRow> codes() {
        return getEntityManager()
                .createQuery("from CodeRow order by actorId, ordinal", CodeRow.class)
                .getResultList();
    }

    List<AffiliationRow> affiliations() {
        return getEntityManager()
                .createQuery("from AffiliationRow where not withdrawn order by id", AffiliationRow.class)
                .getResultList();
    }

    /** What supports the actors and the affiliations. */
    List<Citation> citations() {
        return getEntityManager().createQuery("""
                        from Citation c join fetch c.source
                        where c.entryId in (select id from ActorRecord) or c.entryId in (select id from AffiliationRow)
                        order by c.entryId, c.ordinal
                        """, Citation.class).getResultList();
    }
}
