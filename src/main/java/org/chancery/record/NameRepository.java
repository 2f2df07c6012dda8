package org.chancery.record;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.chancery.language.Name;

/** The names of records. */
@ApplicationScoped
public class NameRepository implements PanacheRepository<RecordName> {
    /** The query for the names of many records, by the id of the record, in the order in which they were recorded. */
    public BatchQuery<List<Name>> ofEntries(Collection<Long> entryIds) {
        Sql sql = Sql.format("""
                select n.entry_id, %s from name n where n.entry_id in (:ids)
                order by n.entry_id, n.ordinal""", RecordName.nameColumns("n")).with("ids", entryIds);
        return BatchQuery.ofLists(sql, RecordName::name);
    }
}
