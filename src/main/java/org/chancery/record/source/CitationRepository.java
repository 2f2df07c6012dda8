package org.chancery.record.source;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.chancery.record.BatchQuery;
import org.chancery.record.Projection;
import org.chancery.record.Projections;
import org.chancery.record.Sql;

/** The citations of the records. */
@ApplicationScoped
public class CitationRepository implements PanacheRepository<Citation> {
    private final Projection<Citation> projection;

    CitationRepository(Projections projections) {
        projection = projections.of(Citation.class);
    }

    /** The query for the citations of many records and of their parts, by the id of the record. */
    public BatchQuery<List<Citation>> ofEntries(Collection<Long> entryIds) {
        Sql sql =
                Sql.format("""
                select c.entry_id, %s from citation c%s where c.entry_id in (:ids)
                order by c.entry_id, c.ordinal""", projection.columns("c"), projection.joins("c")).with("ids", entryIds);
        return BatchQuery.ofLists(sql, projection::read);
    }
}
