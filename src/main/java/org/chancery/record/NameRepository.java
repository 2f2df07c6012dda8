package org.chancery.record;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.chancery.language.Name;

/** The names of records. */
@ApplicationScoped
public class NameRepository implements PanacheRepository<RecordName> {
    /** The names of many records in one query, by the id of the record, in the order in which they were recorded. */
    public Map<Long, List<Name>> ofEntries(Collection<Long> entryIds) {
        return list("entryId in ?1 order by entryId, ordinal", entryIds).stream()
                .collect(groupingBy(RecordName::entryId, mapping(RecordName::name, toList())));
    }
}
