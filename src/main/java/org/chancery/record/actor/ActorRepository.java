package org.chancery.record.actor;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.chancery.record.RecordName;
import org.chancery.record.source.Citation;

/** The actors, their codes and their affiliations. */
@ApplicationScoped
class ActorRepository implements PanacheRepository<ActorRecord> {
    private static final String NOT_COMPARED_YET = """
            select actor.id from import_run
            join dataset on dataset.key = import_run.dataset_key
            join entry on entry.dataset_id = dataset.id and entry.id > dataset.compared_up_to
            join actor on actor.id = entry.id
            where import_run.state = 'RUNNING'""";

    boolean anyExists(Collection<Long> ids) {
        return count("id in ?1", ids) > 0;
    }

    /**
     * The actors that an import which has not ended yet added: they are not compared with others so far, and would be
     * second ones beside those whom they are joined with at its end.
     */
    Set<Long> notComparedYet() {
        @SuppressWarnings("unchecked")
        List<Long> ids = getEntityManager()
                .createNativeQuery(NOT_COMPARED_YET, Long.class)
                .getResultList();
        return Set.copyOf(ids);
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
