package org.chancery.query.statistics;

import static java.util.stream.Collectors.joining;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.query.timeline.EventCountQuery;
import org.chancery.time.Bounds;

/**
 * Writes the SQL that counts the events of a search. Events are counted where they are stored: what comes back is one row for
 * each group of events that begin in one period and end in one, never the events.
 */
final class CountSql {
    private static final List<String> COLUMNS =
            List.of("id", "earliest_begin", "latest_end", "type", "status", "place_id");

    private final StatisticsRequest request;
    private final EventCountQuery search;
    private final KeyTables tables;
    private final Map<String, Object> parameters = new HashMap<>();

    CountSql(StatisticsRequest request, EventCountQuery search) {
        this.request = request;
        this.search = search;
        tables = new KeyTables(request, search, parameters);
    }

    /** A statement with the parameters that it has. */
    record Sql(String text, Map<String, Object> parameters) {}

    /** For each value of the key, how many events have it: the key's columns, the number of events, the number of values. */
    Sql groups(StatisticsKey key, boolean mostFirst, int limit) {
        List<StatisticsKey> keys = List.of(key);
        String columns = String.join(", ", tables.columns(key, keys));
        parameters.put("limit", limit);
        return sql(tables.tables(keys), """
                select %1$s, %4$s as events, count(*) over () as groups
                from %2$s
                group by %1$s
                order by events %3$s, %1$s
                limit :limit""".formatted(
                        columns, tables.from(keys, false), mostFirst ? "desc" : "asc", tables.events(key)));
    }

    /**
     * How many events have the values of the keys. In the columns behind those of the keys: the number of events; by time, first
     * the days on which the period begins in which they begin, and that in which they end; counted shared, behind it the
     * shares of the first and the last period, and of a day between.
     */
    Sql buckets(List<?> kept, int limit) {
        List<StatisticsKey> keys = request.groupKeys();
        List<String> columns = new ArrayList<>();
        keys.forEach(key -> columns.addAll(tables.columns(key, keys)));
        List<String> conditions = new ArrayList<>();
        if (!kept.isEmpty()) {
            conditions.add(tables.isOneOf(keys.get(0), kept, keys));
        }
        request.unit().ifPresent(unit -> {
            columns.add(begin(unit, "earliest"));
            columns.add(begin(unit, "latest"));
            conditions.add(placed());
        });
        String grouped = String.join(", ", columns);
        parameters.put("limit", limit);
        return sql(
                tables.tables(keys),
                "select %s, count(*)%s\nfrom %s%s\ngroup by %s\nlimit :limit"
                        .formatted(
                                grouped,
                                shares(),
                                tables.from(keys, request.unit().isPresent()),
                                where(conditions),
                                grouped));
    }

    /** The first and the last day of the events that have both. */
    Sql range() {
        return sql(
                Set.of(),
                "select %s, %s from found where isfinite(earliest) and isfinite(latest)"
                        .formatted(days("min(earliest)"), days("max(latest)")));
    }

    /** How many events there are, and for each key how many have nothing to be counted by. */
    Sql summary() {
        String unplaced = request.keys().stream()
                .map(key -> ", "
                        + (key.isTime() ? "count(*) filter (where not (%s))".formatted(placed()) : tables.without(key)))
                .collect(joining());
        Set<String> used = new LinkedHashSet<>();
        request.groupKeys().forEach(key -> used.addAll(tables.tables(List.of(key))));
        return sql(used, "select count(*)%s from found".formatted(unplaced));
    }

    private String placed() {
        String bounded = "isfinite(found.earliest) and isfinite(found.latest)";
        PeriodUnit unit = request.unit().orElseThrow();
        return request.counting() == DateCounting.CERTAINLY
                ? bounded + " and %s = %s".formatted(truncated(unit, "earliest"), truncated(unit, "latest"))
                : bounded;
    }

    private String shares() {
        if (request.counting() != DateCounting.SHARED || request.unit().isEmpty()) {
            return "";
        }
        PeriodUnit unit = request.unit().get();
        String all = "(found.latest::date - found.earliest::date + 1)::float8";
        String inFirst =
                "((%s + %s)::date - found.earliest::date)".formatted(truncated(unit, "earliest"), unit.interval());
        String inLast = "(found.latest::date - %s::date + 1)".formatted(truncated(unit, "latest"));
        return ", sum(%1$s / %2$s), sum(%3$s / %2$s), sum(1 / %2$s)".formatted(inFirst, all, inLast);
    }

    private static String truncated(PeriodUnit unit, String column) {
        return "date_trunc('%s', found.%s)".formatted(unit.sql(), column);
    }

    private static String begin(PeriodUnit unit, String column) {
        return days(truncated(unit, column));
    }

    /** In days since 1970: what the driver makes of days long ago depends on the calendar it takes them for. */
    private static String days(String moment) {
        return "%s::date - date '1970-01-01'".formatted(moment);
    }

    private static String where(List<String> conditions) {
        return conditions.isEmpty() ? "" : "\nwhere " + String.join("\n  and ", conditions);
    }

    private Sql sql(Set<String> used, String select) {
        Map<String, String> with = new LinkedHashMap<>();
        with.put("found", found());
        with.putAll(tables.with(used));
        String text = with.entrySet().stream()
                        .map(table ->
                                "%s as %s(\n%s)".formatted(table.getKey(), kept(table.getKey()), table.getValue()))
                        .collect(joining(",\n", "with ", "\n"))
                + select;
        // The search knows its parameters once its own statements are written.
        Map<String, Object> mentioned = new HashMap<>(search.parameters());
        mentioned.putAll(parameters);
        mentioned
                .keySet()
                .removeIf(name ->
                        !Pattern.compile(":" + name + "\\b").matcher(text).find());
        return new Sql(text, mentioned);
    }

    /** A search without actors reads the events in their order, which is quicker done twice than kept. */
    private String kept(String table) {
        return table.equals("found") && !search.namesActors() ? "not materialized " : "";
    }

    /** What lies outside of the time asked for counts for nothing, unless it has to lie within one period as a whole. */
    private String found() {
        Optional<Bounds> clip = request.counting() == DateCounting.CERTAINLY ? Optional.empty() : search.period();
        boolean clipped = clip.isPresent();
        clip.map(Bounds::storable).ifPresent(period -> {
            parameters.put("clipBegin", period.earliestBegin());
            parameters.put("clipEnd", period.latestEnd());
        });
        return "select e.id, e.type, e.status, e.place_id, %s as earliest, %s as latest\nfrom (\n%s) e"
                .formatted(
                        clipped ? "greatest(e.earliest_begin, :clipBegin)" : "e.earliest_begin",
                        clipped ? "least(e.latest_end, :clipEnd)" : "e.latest_end",
                        search.events(COLUMNS));
    }

    static boolean isBounded(LocalDateTime moment) {
        return !moment.equals(LocalDateTime.MIN) && !moment.equals(LocalDateTime.MAX);
    }
}
