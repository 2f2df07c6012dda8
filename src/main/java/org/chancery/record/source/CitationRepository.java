package org.chancery.record.source;

import static java.util.stream.Collectors.groupingBy;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The citations of the records. */
@ApplicationScoped
public class CitationRepository implements PanacheRepository<Citation> {
    /** The citations of many records and of their parts, in one query, by the id of the record. */
    public Map<Long, List<Citation>> ofEntries(Collection<Long> entryIds) {
        return list("from Citation c join fetch c.source where c.entryId in ?1 order by c.entryId, c.ordinal", entryIds)
                .stream()
                .collect(groupingBy(Citation::entryId));
    }
}
