package org.chancery.query.searchtext;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.graphql.GlobalId;
import org.chancery.graphql.Node;
import org.chancery.record.NativeQueries;
import org.chancery.record.Sql;
import org.chancery.record.SqlQuery;
import org.chancery.record.SqlRow;
import org.chancery.record.actor.Actor;
import org.chancery.record.actor.ActorDirectory;
import org.chancery.record.actor.Affiliation;
import org.chancery.record.actor.AffiliationRole;
import org.chancery.record.actor.Person;
import org.chancery.record.place.Place;
import org.chancery.record.place.PlaceApi;
import org.chancery.time.Bounds;
import org.chancery.time.Edtf;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Ranks namesakes by what is on record of them. */
@ApplicationScoped
class OnRecord {
    /** Whoever has so many times the events of the next is meant, and the next is offered. */
    private static final int FAR_AHEAD = 10;

    /** Less is enough where the other is only called so by a given name: "Kennedy". */
    private static final int AHEAD_OF_GIVEN_NAME = 3;

    private static final String OF_ACTORS = """
            select p.actor_id, count(distinct p.event_id),
                extract(year from min(p.earliest) filter (where isfinite(p.earliest))),
                extract(year from max(p.latest) filter (where isfinite(p.latest)))
            from event_party p
            where p.actor_id = any(:ids) and p.earliest <= :end and p.latest >= :start
            group by p.actor_id
            """;

    private static final String IN_COMPANY = """
            select p.actor_id, count(distinct p.event_id), null::bigint, null::bigint
            from event_party p join event_party q on q.event_id = p.event_id and q.actor_id = any(:company)
            where p.actor_id = any(:ids) and p.earliest <= :end and p.latest >= :start
            group by p.actor_id
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

    private static final String OF_PLACES = """
            select e.place_id, count(*),
                extract(year from min(e.earliest_begin) filter (where isfinite(e.earliest_begin))),
                extract(year from max(e.latest_end) filter (where isfinite(e.latest_end)))
            from event e
            where e.place_id = any(:ids) and not e.withdrawn
                and e.earliest_begin <= :end and e.latest_end >= :start
            group by e.place_id
            """;

    private final Session session;
    private final ActorDirectory directory;
    private final PlaceApi places;

    OnRecord(Session session, ActorDirectory directory, PlaceApi places) {
        this.session = session;
        this.directory = directory;
        this.places = places;
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
        return rank(namesakes, period, any -> false);
    }

    /** @param isWeak who is called so by a given name, while others have the surname */
    Ranked rank(Collection<? extends Node> namesakes, @Nullable Edtf period, Predicate<Node> isWeak) {
        List<Node> all = new ArrayList<>(namesakes);
        if (all.size() < 2) {
            return new Ranked(all, List.of(), Map.of());
        }
        Map<String, Activity> activity = activity(all, period);
        if (period != null && activity.values().stream().allMatch(each -> each.events() == 0)) {
            activity = activity(all, null);
        }
        Map<String, Activity> found = activity;
        all = new ArrayList<>(onePerCountry(all, found));
        if (all.size() == 1) {
            return new Ranked(all, List.of(), Map.of());
        }
        if (isFirstClear(all, found, isWeak)) {
            return new Ranked(all.subList(0, 1), all.subList(1, all.size()), found);
        }
        // Who has nothing on record is offered after those who have.
        List<Node> active = all.stream().filter(node -> events(found, node) > 0).toList();
        return active.isEmpty()
                ? new Ranked(all, List.of(), found)
                : new Ranked(active, all.subList(active.size(), all.size()), found);
    }

    /** Of places with one name in one country, which datasets have each for itself, the one with most events. */
    private Collection<Node> onePerCountry(List<Node> nodes, Map<String, Activity> activity) {
        Map<String, Node> first = new LinkedHashMap<>();
        for (Node node : nodes) {
            @Nullable Actor country = node instanceof Place place ? places.country(place) : null;
            String key = country == null ? node.getId() : today(country);
            first.merge(key, node, (one, other) -> events(activity, other) > events(activity, one) ? other : one);
        }
        return first.values();
    }

    /** The last of the states that succeeded each other: Vladivostok was in the Soviet Union, and is in Russia. */
    private String today(Actor country) {
        List<Affiliation> successors = directory.affiliationsWith(idOf(country)).stream()
                .filter(affiliation -> affiliation.role() == AffiliationRole.SUCCESSOR)
                .toList();
        return successors.isEmpty()
                ? country.getId()
                : successors.get(0).member().getId();
    }

    /** Puts those with more events first. */
    private static boolean isFirstClear(List<Node> nodes, Map<String, Activity> activity, Predicate<Node> isWeak) {
        nodes.sort(Comparator.comparingInt((Node node) -> -events(activity, node)));
        int first = events(activity, nodes.get(0));
        return first > 0
                && nodes.stream()
                        .skip(1)
                        .allMatch(rival ->
                                first >= ahead(nodes.get(0), rival, isWeak) * Math.max(1, events(activity, rival))
                                        || events(activity, rival) == 0);
    }

    private static int ahead(Node first, Node rival, Predicate<Node> isWeak) {
        return isWeak.test(rival) && !isWeak.test(first) ? AHEAD_OF_GIVEN_NAME : FAR_AHEAD;
    }

    boolean isAnyOnRecord(List<? extends Node> nodes) {
        return !activity(List.copyOf(nodes), null).isEmpty();
    }

    /**
     * Of several, the one who was at events with somebody else of the text: "Bush Yeltsin" is the elder one.
     *
     * @param company the ids of the others
     * @return empty where the company does not decide
     */
    Optional<Ranked> inCompany(SearchTerm term, Set<Long> company, @Nullable Edtf period) {
        List<Node> all = new ArrayList<>(term.getCandidates());
        Map<Long, Node> byId = new HashMap<>();
        all.forEach(node -> byId.put(idOf(node), node));
        Sql sql = Sql.of(IN_COMPANY).with("company", company.toArray(Long[]::new));
        if (all.size() < 2 || company.isEmpty() || !isFirstClear(all, counted(sql, byId, period), any -> false)) {
            return Optional.empty();
        }
        List<Node> others = new ArrayList<>(all.subList(1, all.size()));
        others.addAll(term.getOthers());
        List<Node> everybody = new ArrayList<>(all);
        everybody.addAll(term.getOthers());
        return Optional.of(new Ranked(all.subList(0, 1), others, activity(everybody, period)));
    }

    /** How many events there are of the record, at any time. */
    int events(Node node) {
        return events(activity(List.of(node), null), node);
    }

    /** How many events there are of each of these, at any time; of some there are none. */
    Map<Node, Integer> events(Collection<? extends Node> nodes) {
        Map<String, Activity> activity = activity(List.copyOf(nodes), null);
        Map<Node, Integer> events = new LinkedHashMap<>();
        nodes.stream()
                .filter(node -> activity.containsKey(node.getId()))
                .forEach(node -> events.put(node, events(activity, node)));
        return events;
    }

    private static int events(Map<String, Activity> activity, Node node) {
        return activity.getOrDefault(node.getId(), Activity.NONE).events();
    }

    /** What is on record of each of these. */
    Map<String, Activity> activityOf(Collection<? extends Node> nodes) {
        return activity(List.copyOf(nodes), null);
    }

    /** How the choices are told apart; none where there is nothing to choose. */
    List<SearchChoice> choices(Ranked ranked) {
        List<Node> all = new ArrayList<>(ranked.meant());
        all.addAll(ranked.others());
        return all.size() < 2 ? List.of() : choices(all, ranked.activity());
    }

    private List<SearchChoice> choices(Collection<Node> records, Map<String, Activity> activity) {
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
        Map<String, Activity> all = new HashMap<>();
        Map<String, Map<Long, Node>> byQuery = new HashMap<>();
        for (Node node : nodes) {
            String query = node instanceof Actor ? OF_ACTORS : node instanceof Place ? OF_PLACES : OF_DISPUTES;
            byQuery.computeIfAbsent(query, any -> new HashMap<>()).put(idOf(node), node);
        }
        byQuery.forEach((query, asked) -> all.putAll(counted(Sql.of(query), asked, period)));
        return all;
    }

    private Map<String, Activity> counted(Sql sql, Map<Long, Node> nodes, @Nullable Edtf period) {
        if (nodes.isEmpty()) {
            return Map.of();
        }
        Bounds bounds = (period == null ? Edtf.parse("../..") : period).bounds().storable();
        return NativeQueries.rows(
                        session,
                        new SqlQuery<>(
                                sql.with("ids", nodes.keySet().toArray(Long[]::new))
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
