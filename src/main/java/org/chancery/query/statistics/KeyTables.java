package org.chancery.query.statistics;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.query.timeline.EventCountQuery;

/** The tables that tell which values of each key an event has, each once, and how they are joined to the events found. */
final class KeyTables {
    /** Persons and what is a part of something: where it is known for whom they act, their events count for those alone. */
    private static final String ACTING = """
            select id from actor where kind = 'PERSON'
            union
            select coalesce(a.same_as_id, a.id) from affiliation f join actor a on a.id = f.member_id
            where f.role = 'PART_OF' and not f.withdrawn""";

    private static final String PLACES = """
            select id as event_id, place_id from found where place_id is not null
            union all
            select distinct l.meeting_id, l.place_id from leg l join found on found.id = l.meeting_id
            where l.place_id is distinct from found.place_id""";

    private static final String DISPUTES = """
            select d.event_id, d.dispute_id from found join event_dispute d on d.event_id = found.id
            union
            select r.same_as_id, d.dispute_id from found join event r on r.same_as_id = found.id and not r.withdrawn
            join event_dispute d on d.event_id = r.id""";

    private static final String FOUND = "found";
    private static final String COUNTED = "counted";
    private static final String PAIRED = "paired";
    private static final String LEVELS = "levels";
    private static final String BY_LEVEL = "_by_level";

    private final StatisticsRequest request;
    private final EventCountQuery search;
    private final Map<String, Object> parameters;

    KeyTables(StatisticsRequest request, EventCountQuery search, Map<String, Object> parameters) {
        this.request = request;
        this.search = search;
        this.parameters = parameters;
    }

    /** The columns that tell the value of the key in a statement with these keys. */
    List<String> columns(StatisticsKey key, List<StatisticsKey> keys) {
        String table = table(key, keys);
        return switch (key) {
            case ACTOR -> List.of(table + ".actor_id");
            case PAIR -> List.of(table + ".lower_id", table + ".higher_id");
            case KIND -> List.of("found.type");
            case STATUS -> List.of("found.status");
            case LEVEL -> List.of(table + ".level");
            case DISPUTE -> List.of("disputes.dispute_id");
            case PLACE -> List.of("places.place_id");
            case MONTH, QUARTER, YEAR -> throw new IllegalArgumentException(key + " has no table");
        };
    }

    /**
     * The tables of the keys, joined.
     *
     * @param ofEvents whether the statement needs the events found themselves, besides who or what they count for
     */
    String from(List<StatisticsKey> keys, boolean ofEvents) {
        List<String> all = new ArrayList<>(tables(keys));
        if (ofEvents || keys.stream().anyMatch(key -> table(key, keys).equals(FOUND))) {
            return all.stream()
                    .map(table -> "\njoin %1$s on %1$s.event_id = found.id".formatted(table))
                    .collect(joining("", FOUND, ""));
        }
        String base = all.remove(0);
        return all.stream()
                .map(table -> "\njoin %1$s on %1$s.event_id = %2$s.event_id".formatted(table, base))
                .collect(joining("", base, ""));
    }

    /** How the events that have a value of the key are counted, each once. */
    String events(StatisticsKey key) {
        // Two actors may have acted at one level.
        boolean isOnce = key != StatisticsKey.LEVEL || table(key, List.of(key)).equals(LEVELS);
        return isOnce ? "count(*)" : "count(distinct %s.event_id)".formatted(table(key, List.of(key)));
    }

    /** How many of the events found have no value of the key. */
    String without(StatisticsKey key) {
        String table = table(key, List.of(key));
        // Counted and taken away: sought for each event by itself, the table would be made for each.
        return table.equals(FOUND)
                ? "0::bigint"
                : "count(*) - (select count(distinct event_id) from %s)".formatted(table);
    }

    /** That the key has one of these values, in a statement with these keys. */
    String isOneOf(StatisticsKey key, List<?> values, List<StatisticsKey> keys) {
        if (key != StatisticsKey.PAIR) {
            parameters.put("kept", values);
            return columns(key, keys).get(0) + " in (:kept)";
        }
        List<ActorPair> pairs = values.stream().map(ActorPair.class::cast).toList();
        parameters.put("lower", pairs.stream().map(ActorPair::lower).toArray(Long[]::new));
        parameters.put("higher", pairs.stream().map(ActorPair::higher).toArray(Long[]::new));
        return "(%s) in (select * from unnest(cast(:lower as bigint[]), cast(:higher as bigint[])))"
                .formatted(String.join(", ", columns(key, keys)));
    }

    /** The tables of the keys but that of the events. */
    Set<String> tables(List<StatisticsKey> keys) {
        return keys.stream()
                .map(key -> table(key, keys))
                .filter(table -> !table.equals(FOUND))
                .collect(toCollection(LinkedHashSet::new));
    }

    /** What these tables are, by name, in the order in which they read each other. */
    Map<String, String> with(Set<String> wanted) {
        Map<String, String> with = new LinkedHashMap<>();
        for (String table : wanted) {
            switch (table) {
                case COUNTED -> putCounted(with, false);
                case COUNTED + BY_LEVEL -> putCounted(with, true);
                case PAIRED -> putPaired(with, false);
                case PAIRED + BY_LEVEL -> putPaired(with, true);
                case LEVELS -> with.put(LEVELS, levels());
                case "disputes" -> with.put("disputes", DISPUTES);
                case "places" -> with.put("places", PLACES);
                default -> throw new IllegalArgumentException(table);
            }
        }
        return with;
    }

    private String table(StatisticsKey key, List<StatisticsKey> keys) {
        String byLevel = keys.contains(StatisticsKey.LEVEL) ? BY_LEVEL : "";
        return switch (key) {
            case ACTOR -> COUNTED + byLevel;
            case PAIR -> PAIRED + byLevel;
            // The level is that of the actors, whether or not this very statement groups by them.
            case LEVEL ->
                request.keys().contains(StatisticsKey.ACTOR)
                        ? COUNTED + BY_LEVEL
                        : request.keys().contains(StatisticsKey.PAIR) ? PAIRED + BY_LEVEL : LEVELS;
            case DISPUTE -> "disputes";
            case PLACE -> "places";
            case KIND, STATUS, MONTH, QUARTER, YEAR -> FOUND;
        };
    }

    private String levels() {
        if (search.namesActors()) {
            return "select id as event_id, level from (\n%s) l".formatted(search.eventsByLevel());
        }
        List<String> conditions = new ArrayList<>(search.inCapacity("p"));
        conditions.add("p.level is not null");
        return "select distinct p.event_id, p.level from found join event_party p on p.event_id = found.id where "
                + String.join(" and ", conditions);
    }

    private void putCounted(Map<String, String> with, boolean byLevel) {
        if (request.among().isEmpty() && search.rollsUp()) {
            with.put("acting", ACTING);
        }
        with.put(byLevel ? COUNTED + BY_LEVEL : COUNTED, counted(byLevel));
    }

    private void putPaired(Map<String, String> with, boolean byLevel) {
        putCounted(with, byLevel);
        with.put(byLevel ? PAIRED + BY_LEVEL : PAIRED, paired(byLevel));
    }

    /** For whom each event counts, with the least and the most of the ids of those through whom it does. */
    private String counted(boolean byLevel) {
        String level = byLevel ? ", level" : "";
        String grouped =
                "select event_id, actor_id%s, min(participant_id) as least, max(participant_id) as most from (\n%s) p group by event_id, actor_id%s";
        return grouped.formatted(level, parties(byLevel), level);
    }

    private String parties(boolean byLevel) {
        if (!request.among().isEmpty()) {
            String members = "\njoin %s on among.member = p.actor_id".formatted(among());
            return parties("among.bucket", members, conditions(byLevel));
        }
        if (!search.rollsUp()) {
            return parties("p.actor_id", "", conditions(byLevel));
        }
        // Written apart, so that PostgreSQL joins either part as a whole and does not look for each row by itself.
        List<String> ofThemselves = conditions(byLevel);
        ofThemselves.add("p.actor_id not in (select id from acting)");
        List<String> ofNobody = conditions(byLevel);
        ofNobody.add("p.direct and p.actor_id in (select id from acting)");
        ofNobody.add("""
                not exists (select 1 from event_party q where q.participation_id = p.participation_id
                            and q.actor_id not in (select id from acting))""");
        return parties("p.actor_id", "", ofThemselves) + "\nunion all\n" + parties("p.actor_id", "", ofNobody);
    }

    private String parties(String actor, String joined, List<String> conditions) {
        // Of an event that clients do not see there are no parties.
        String ofFound = search.isEverything() ? "" : "\njoin found on found.id = p.event_id";
        return "select p.event_id, %s as actor_id, p.level, p.participant_id\nfrom event_party p%s%s%s"
                .formatted(
                        actor,
                        ofFound,
                        joined,
                        conditions.isEmpty() ? "" : "\nwhere " + String.join("\n  and ", conditions));
    }

    private List<String> conditions(boolean byLevel) {
        List<String> conditions = new ArrayList<>(search.inCapacity("p"));
        if (byLevel) {
            conditions.add("p.level is not null");
        }
        if (request.keys().contains(StatisticsKey.ACTOR) && !search.between().isEmpty()) {
            conditions.add("""
                    not exists (select 1 from event_party q where q.event_id = p.event_id
                                and q.participant_id = p.participant_id and q.actor_id in (:asked))""");
            parameters.put("asked", search.between());
        }
        return conditions;
    }

    private String among() {
        List<Long> members = new ArrayList<>();
        List<Long> buckets = new ArrayList<>();
        request.among()
                .forEach(actor -> actor.members().forEach(member -> {
                    members.add(member);
                    buckets.add(actor.id());
                }));
        parameters.put("members", members.toArray(Long[]::new));
        parameters.put("amongBuckets", buckets.toArray(Long[]::new));
        return "unnest(cast(:members as bigint[]), cast(:amongBuckets as bigint[])) among(member, bucket)";
    }

    /** Nobody meets himself: two of whom both have but one participant in common do not. */
    private static String paired(boolean byLevel) {
        return """
                select a.event_id, a.actor_id as lower_id, b.actor_id as higher_id%s
                from %s a join %2$s b on b.event_id = a.event_id and b.actor_id > a.actor_id%s
                where not (a.least = a.most and b.least = b.most and a.least = b.least)""".formatted(
                        byLevel ? ", a.level" : "",
                        byLevel ? COUNTED + BY_LEVEL : COUNTED,
                        byLevel ? " and b.level = a.level" : "");
    }
}
