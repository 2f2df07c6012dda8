package org.chancery.query.searchtext;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chancery.graphql.GlobalId;
import org.chancery.graphql.Node;
import org.chancery.graphql.Nodes;
import org.chancery.record.Candidate;
import org.chancery.record.RecordResolver;
import org.chancery.record.RecordType;
import org.hibernate.Session;

/** Finds disputes, places and topics by their names. Actors are found in memory, by their directory. */
@ApplicationScoped
class NamedRecords {
    private static final Set<RecordType> KINDS = EnumSet.of(RecordType.DISPUTE, RecordType.PLACE, RecordType.TOPIC);
    private static final Set<RecordType> SUGGESTED = EnumSet.of(
            RecordType.STATE,
            RecordType.ORGANIZATION,
            RecordType.PERSON,
            RecordType.ARMED_GROUP,
            RecordType.DISPUTE,
            RecordType.PLACE,
            RecordType.TOPIC);

    private final Session session;
    private final RecordResolver resolver;
    private final Nodes nodes;

    NamedRecords(Session session, RecordResolver resolver, Nodes nodes) {
        this.session = session;
        this.resolver = resolver;
        this.nodes = nodes;
    }

    /** A record, and what it is. */
    record Named(RecordType kind, GlobalId id) {}

    /** The records that have exactly one of these names, by folded name; in one query. */
    Map<String, List<Named>> named(Collection<String> folded) {
        if (folded.isEmpty()) {
            return Map.of();
        }
        return session
                .createNativeQuery("""
                        select distinct n.folded, e.kind, e.id from name n join entry e on e.id = n.entry_id
                        left join dispute d on d.id = e.id
                        where n.folded in (:folded) and e.kind in (:kinds) and not coalesce(d.withdrawn, false)
                        order by n.folded, e.kind, e.id
                        """, Object[].class)
                .setParameterList("folded", folded)
                .setParameterList("kinds", KINDS.stream().map(Enum::name).toList())
                .list()
                .stream()
                .collect(groupingBy(row -> (String) row[0], mapping(NamedRecords::named, toList())));
    }

    private static Named named(Object[] row) {
        RecordType kind = RecordType.valueOf((String) row[1]);
        return new Named(kind, new GlobalId(kind.type(), ((Number) row[2]).longValue()));
    }

    List<Node> load(List<GlobalId> ids) {
        Map<GlobalId, Node> found = nodes.load(ids);
        return ids.stream().map(found::get).filter(Objects::nonNull).distinct().toList();
    }

    /** The records with the names most similar to these words. */
    List<Node> nearest(String words) {
        return load(resolver.nearest(words, SUGGESTED).stream()
                .map(Candidate::id)
                .flatMap(id -> GlobalId.decode(id).stream())
                .toList());
    }
}
