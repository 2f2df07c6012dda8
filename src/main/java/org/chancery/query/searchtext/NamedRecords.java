package org.chancery.query.searchtext;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chancery.graphql.GlobalId;
import org.chancery.graphql.Node;
import org.chancery.graphql.Nodes;
import org.chancery.record.Candidate;
import org.chancery.record.NativeQueries;
import org.chancery.record.RecordResolver;
import org.chancery.record.RecordType;
import org.chancery.record.Sql;
import org.chancery.record.SqlQuery;
import org.chancery.time.Bounds;
import org.chancery.time.Edtf;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Finds disputes, places and topics by their names and what is said of them. Actors are found in memory, by their
 * directory.
 */
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
    private final OtherNamesOfPlaces otherNames;

    NamedRecords(Session session, RecordResolver resolver, Nodes nodes, OtherNamesOfPlaces otherNames) {
        this.session = session;
        this.resolver = resolver;
        this.nodes = nodes;
        this.otherNames = otherNames;
    }

    /** A record, and what it is. */
    record Named(RecordType kind, GlobalId id) {}

    /**
     * The records that have exactly one of these names, by folded name; in one query. Where nothing has the name, the
     * places that are called so elsewhere: "Женева" and "Genf" for Geneva.
     */
    Map<String, List<Named>> named(Collection<String> folded) {
        if (folded.isEmpty()) {
            return Map.of();
        }
        Map<String, Set<String>> others = new HashMap<>();
        folded.forEach(name -> others.put(name, otherNames.of(name)));
        Set<String> all = new HashSet<>(folded);
        others.values().forEach(all::addAll);
        Map<String, List<Named>> stored = stored(all);
        Map<String, List<Named>> found = new HashMap<>();
        for (String name : folded) {
            List<Named> own = stored.getOrDefault(name, List.of());
            List<Named> known =
                    own.isEmpty() && !NoNames.has(name) ? places(others.getOrDefault(name, Set.of()), stored) : own;
            if (!known.isEmpty()) {
                found.put(name, known);
            }
        }
        return found;
    }

    private static List<Named> places(Set<String> names, Map<String, List<Named>> stored) {
        return names.stream()
                .flatMap(name -> stored.getOrDefault(name, List.of()).stream())
                .filter(record -> record.kind() == RecordType.PLACE)
                .distinct()
                .sorted(Comparator.comparingLong((Named record) -> record.id().id()))
                .toList();
    }

    private Map<String, List<Named>> stored(Collection<String> folded) {
        return session
                .createNativeQuery("""
                        select distinct n.folded, e.kind, e.id from name n join entry e on e.id = n.entry_id
                        left join dispute d on d.id = e.id
                        where n.folded in (:folded) and e.kind in (:kinds) and not coalesce(d.withdrawn, false)
                            and not exists (select from dataset where id = e.dataset_id and loaded_at is null)
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

    /** The disputes in whose names these phrases stand, by phrase; in one query. */
    Map<String, List<Named>> disputesNaming(Collection<String> phrases) {
        if (phrases.isEmpty()) {
            return Map.of();
        }
        Sql sql = Sql.of("""
                        select distinct sought.phrase, d.id from unnest(:phrases) sought(phrase)
                        join name n on not n.title and n.words @@ phraseto_tsquery('simple', sought.phrase)
                        join dispute d on d.id = n.entry_id
                        where not d.withdrawn
                        order by sought.phrase, d.id
                        """).with("phrases", phrases.toArray(String[]::new));
        return NativeQueries.rows(session, new SqlQuery<>(sql, row -> Map.entry(row.text(), disputeWith(row.number()))))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /** Those of the phrases that stand in the title or the summary of an event. */
    Set<String> titled(Collection<String> phrases) {
        if (phrases.isEmpty()) {
            return Set.of();
        }
        Sql sql = Sql.of("""
                        select sought.phrase from unnest(:phrases) sought(phrase)
                        where exists (
                            select 1 from event_text where words @@ phraseto_tsquery('simple', sought.phrase))
                        """).with("phrases", phrases.toArray(String[]::new));
        return Set.copyOf(NativeQueries.query(session, sql, String.class).list());
    }

    /** The disputes to which all of these actors are parties, at the time; the first ones by id. */
    List<Named> disputesOf(Collection<Long> actors, @Nullable Edtf period) {
        Bounds bounds = (period == null ? Edtf.parse("../..") : period).bounds().storable();
        Sql sql = Sql.of("""
                        select d.id from dispute d
                        where not d.withdrawn and d.earliest_begin <= :end and d.latest_end >= :start
                            and (select count(distinct p.actor_id) from dispute_party p
                                 where p.dispute_id = d.id and p.actor_id = any(:actors)) = cardinality(:actors)
                        order by d.id
                        limit 21
                        """)
                .with("actors", actors.toArray(Long[]::new))
                .with("start", bounds.earliestBegin())
                .with("end", bounds.latestEnd());
        return NativeQueries.rows(session, new SqlQuery<>(sql, row -> disputeWith(row.number())));
    }

    private static Named disputeWith(long id) {
        return new Named(RecordType.DISPUTE, new GlobalId(RecordType.DISPUTE.type(), id));
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
