package org.chancery.record.actor;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.chancery.record.RecordName;
import org.chancery.record.source.Citation;

/** The actors, their codes and their affiliations. */
@ApplicationScoped
class ActorRepository implements PanacheRepository<ActorRecord> {
    boolean anyExists(Collection<Long> ids) {
        return count("id in ?1", ids) > 0;
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
