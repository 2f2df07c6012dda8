package org.chancery.query.searchtext;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.graphql.GlobalId;
import org.chancery.graphql.Node;
import org.chancery.record.NativeQueries;
import org.chancery.record.Sql;
import org.chancery.record.SqlQuery;
import org.chancery.record.SqlRow;
import org.chancery.record.actor.Actor;
import org.chancery.record.actor.ActorDirectory;
import org.chancery.record.actor.Affiliation;
import org.chancery.record.actor.Person;
import org.chancery.time.Bounds;
import org.chancery.time.Edtf;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Ranks namesakes by what is on record of them. */
@ApplicationScoped
class OnRecord {
    /** Whoever has so many times the events of the next is meant, and the next is offered. */
    private static final int FAR_AHEAD = 10;

    private static final String OF_ACTORS = """
            select p.actor_id, count(distinct p.event_id),
                extract(year from min(p.earliest) filter (where isfinite(p.earliest))),
                extract(year from max(p.latest) filter (where isfinite(p.latest)))
            from event_party p
            where p.actor_id = any(:ids) and p.earliest <= :end and p.latest >= :start
            group by p.actor_id
            """;

    private static final String TOGETHER = """
            select distinct p.actor_id
            from event_party p join event_party q on q.event_id = p.event_id
            where p.actor_id = any(:ids) and q.actor_id = any(:others) and p.earliest <= :end and p.latest >= :start
            """;

    private static final String OF_DISPUTES = """
            select l.dispute_id, count(distinct e.id),
                extract(year from min(e.earliest_begin) filter (where isfinite(e.earliest_begin))),
                extract(year from max(e.latest_end) filter (where isfinite(e.latest_end)))
            from event_dispute l join event e on e.id = l.event_id
            where l.dispute_id = any(:ids) and not e.withdrawn
                and e.earliest_begin <= :end and e.latest_end >= :start
            group by l.dispute_id
            """;

    private final Session session;
    private final ActorDirectory directory;

    OnRecord(Session session, ActorDirectory directory) {
        this.session = session;
        this.directory = directory;
    }

    /**
     * Namesakes in their order.
     *
     * @param meant one where it is clear, several where the reader has to choose
     * @param others whom else the name has
     */
    record Ranked(List<Node> meant, List<Node> others, Map<String, Activity> activity) {}

    /** Decides among namesakes: the one that is on record, or that has far more on record than the others. */
    Ranked rank(Collection<? extends Node> namesakes, @Nullable Edtf period) {
        List<Node> all = new ArrayList<>(namesakes);
        if (all.size() < 2) {
            return new Ranked(all, List.of(), Map.of());
        }
        Map<String, Activity> activity = activity(all, period);
        if (period != null && activity.values().stream().allMatch(each -> each.events() == 0)) {
            activity = activity(all, null);
        }
        Map<String, Activity> found = activity;
        all.sort(Comparator.comparingInt((Node node) -> -events(found, node)));
        int first = events(found, all.get(0));
        int second = events(found, all.get(1));
        boolean isClear = first > 0 && (second == 0 || first >= FAR_AHEAD * second);
        if (isClear) {
            return new Ranked(all.subList(0, 1), all.subList(1, all.size()), found);
        }
        // Who has nothing on record is offered after those who have.
        List<Node> active = all.stream().filter(node -> events(found, node) > 0).toList();
        return active.isEmpty()
                ? new Ranked(all, List.of(), found)
                : new Ranked(active, all.subList(active.size(), all.size()), found);
    }

    private static int events(Map<String, Activity> activity, Node node) {
        return activity.getOrDefault(node.getId(), Activity.NONE).events();
    }

    /** Those of some actors who are on record with one of the others. */
    Set<Node> whoMet(Collection<Node> some, Collection<Node> others, @Nullable Edtf period) {
        Map<Long, Node> byId = new HashMap<>();
        some.forEach(node -> byId.put(idOf(node), node));
        Bounds bounds = bounds(period);
        return new HashSet<>(NativeQueries.rows(
                session,
                new SqlQuery<>(
                        Sql.of(TOGETHER)
                                .with("ids", byId.keySet().toArray(Long[]::new))
                                .with(
                                        "others",
                                        others.stream().map(OnRecord::idOf).toArray(Long[]::new))
                                .with("start", bounds.earliestBegin())
                                .with("end", bounds.latestEnd()),
                        row -> requireNonNull(byId.get(row.number())))));
    }

    private static Bounds bounds(@Nullable Edtf period) {
        return (period == null ? Edtf.parse("../..") : period).bounds().storable();
    }

    /** How the choices are told apart. */
    List<SearchChoice> choices(Collection<Node> records, Map<String, Activity> activity) {
        return records.stream()
                .map(node -> {
                    Activity known = activity.getOrDefault(node.getId(), Activity.NONE);
                    return new SearchChoice(node, known.events(), known.firstYear(), known.lastYear(), office(node));
                })
                .toList();
    }

    private @Nullable Affiliation office(Node node) {
        return node instanceof Person
                ? directory.affiliationsOf(idOf(node)).stream()
                        .max(Comparator.comparingInt((Affiliation affiliation) -> affiliation.title() == null ? 0 : 1)
                                .thenComparing(OnRecord::end))
                        .orElse(null)
                : null;
    }

    private static LocalDateTime end(Affiliation affiliation) {
        return affiliation.during() == null
                ? LocalDateTime.MIN
                : affiliation.during().bounds().latestEnd();
    }

    private static long idOf(Node node) {
        return GlobalId.decode(node.getId()).orElseThrow().id();
    }

    private Map<String, Activity> activity(List<Node> nodes, @Nullable Edtf period) {
        Map<Long, Node> actors = new HashMap<>();
        Map<Long, Node> others = new HashMap<>();
        nodes.forEach(node -> (node instanceof Actor ? actors : others).put(idOf(node), node));
        Map<String, Activity> all = new HashMap<>(counted(OF_ACTORS, actors, period));
        all.putAll(counted(OF_DISPUTES, others, period));
        return all;
    }

    private Map<String, Activity> counted(String sql, Map<Long, Node> nodes, @Nullable Edtf period) {
        if (nodes.isEmpty()) {
            return Map.of();
        }
        Bounds bounds = bounds(period);
        return NativeQueries.rows(
                        session,
                        new SqlQuery<>(
                                Sql.of(sql)
                                        .with("ids", nodes.keySet().toArray(Long[]::new))
                                        .with("start", bounds.earliestBegin())
                                        .with("end", bounds.latestEnd()),
                                row -> Map.entry(
                                        requireNonNull(nodes.get(row.number())).getId(),
                                        new Activity(Math.toIntExact(row.number()), year(row), year(row)))))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static @Nullable Integer year(SqlRow row) {
        @Nullable Long year = row.numberOrNull();
        return year == null ? null : Math.toIntExact(year);
    }
}
