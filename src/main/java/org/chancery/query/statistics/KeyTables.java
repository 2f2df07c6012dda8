package org.chancery.query.statistics;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.chancery.query.statistics.PartyTables.BY_LEVEL;
import static org.chancery.query.statistics.PartyTables.COUNTED;
import static org.chancery.query.statistics.PartyTables.PAIRED;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.query.timeline.EventCountQuery;
import org.chancery.record.Sql;

/** The tables with the values that an event has of each key, each once, and the joins to the events found. */
final class KeyTables {
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
    private static final String LEVELS = "levels";

    private final StatisticsRequest request;
    private final PartyTables parties;

    KeyTables(StatisticsRequest request, EventCountQuery search) {
        this.request = request;
        parties = new PartyTables(request, search);
    }

    /** The columns with the value of the key in a query with these keys. */
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
            case MONTH, QUARTER, YEAR, DECADE -> throw new IllegalArgumentException(key + " has no table");
        };
    }

    /**
     * The tables of the keys, joined.
     *
     * @param ofEvents whether the query needs the events found themselves, besides who or what they count for
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

    /** The SQL that counts the events with a value of the key, each once. */
    String events(StatisticsKey key) {
        // Two actors may have acted at one level.
        boolean isOnce = key != StatisticsKey.LEVEL || table(key, List.of(key)).equals(LEVELS);
        return isOnce ? "count(*)" : "count(distinct %s.event_id)".formatted(table(key, List.of(key)));
    }

    /** How many of the events found have no value of the key. */
    String without(StatisticsKey key) {
        String table = table(key, List.of(key));
        // Counted and subtracted: a search for each event by itself would make the table for each.
        return table.equals(FOUND)
                ? "0::bigint"
                : "count(*) - (select count(distinct event_id) from %s)".formatted(table);
    }

    /** The condition that the key, in these columns, has one of these values. */
    static Sql isOneOf(StatisticsKey key, List<?> values, List<String> columns) {
        if (key != StatisticsKey.PAIR) {
            return Sql.format("%s in (:values)", columns.get(0)).with("values", values);
        }
        List<ActorPair> pairs = values.stream().map(ActorPair.class::cast).toList();
        return Sql.format(
                        "(%s) in (select * from unnest(cast(:lower as bigint[]), cast(:higher as bigint[])))",
                        String.join(", ", columns))
                .with("lower", pairs.stream().map(ActorPair::lower).toArray(Long[]::new))
                .with("higher", pairs.stream().map(ActorPair::higher).toArray(Long[]::new));
    }

    /** The tables of the keys, except that of the events. */
    Set<String> tables(List<StatisticsKey> keys) {
        return keys.stream()
                .map(key -> table(key, keys))
                .filter(table -> !table.equals(FOUND))
                .collect(toCollection(LinkedHashSet::new));
    }

    /** The SQL of these tables by name, in the order in which they read each other. */
    Map<String, Sql> with(Set<String> wanted) {
        Map<String, Sql> with = new LinkedHashMap<>();
        for (String table : wanted) {
            with.putAll(
                    switch (table) {
                        case COUNTED -> parties.counted(false);
                        case COUNTED + BY_LEVEL -> parties.counted(true);
                        case PAIRED -> parties.paired(false);
                        case PAIRED + BY_LEVEL -> parties.paired(true);
                        case LEVELS -> Map.of(LEVELS, parties.levels());
                        case "disputes" -> Map.of("disputes", Sql.of(DISPUTES));
                        case "places" -> Map.of("places", Sql.of(PLACES));
                        default -> throw new IllegalArgumentException(table);
                    });
        }
        return with;
    }

    private String table(StatisticsKey key, List<StatisticsKey> keys) {
        String byLevel = keys.contains(StatisticsKey.LEVEL) ? BY_LEVEL : "";
        return switch (key) {
            case ACTOR -> COUNTED + byLevel;
            case PAIR -> PAIRED + byLevel;
            // The level is that of the actors, whether or not this very query groups by them.
            case LEVEL ->
                request.keys().contains(StatisticsKey.ACTOR)
                        ? COUNTED + BY_LEVEL
                        : request.keys().contains(StatisticsKey.PAIR) ? PAIRED + BY_LEVEL : LEVELS;
            case DISPUTE -> "disputes";
            case PLACE -> "places";
            case KIND, STATUS, MONTH, QUARTER, YEAR, DECADE -> FOUND;
        };
    }
}
