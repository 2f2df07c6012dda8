package org.chancery.query.statistics;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.query.timeline.EventCountQuery;
import org.chancery.record.Sql;
import org.chancery.record.SqlQuery;
import org.chancery.record.SqlRow;
import org.chancery.time.Bounds;

/**
 * Writes the queries that count the events of a search. Events are counted where they are stored: the answer has one
 * row for each group of events that start in one period and end in one, and never the events.
 */
final class CountSql implements CountQueries {
    private static final List<String> COLUMNS =
            List.of("id", "earliest_begin", "latest_end", "type", "status", "place_id");

    private final StatisticsRequest request;
    private final EventCountQuery search;
    private final KeyTables tables;

    CountSql(StatisticsRequest request, EventCountQuery search) {
        this.request = request;
        this.search = search;
        tables = new KeyTables(request, search);
    }

    @Override
    public SqlQuery<GroupRow> groups(StatisticsKey key, boolean mostFirst, int limit) {
        List<StatisticsKey> keys = List.of(key);
        Sql select = Sql.format(
                        """
                        select %1$s, %4$s as events, count(*) over () as groups
                        from %2$s
                        group by %1$s
                        order by events %3$s, %1$s
                        limit :limit""",
                        String.join(", ", tables.columns(key, keys)),
                        tables.from(keys, false),
                        mostFirst ? "desc" : "asc",
                        tables.events(key))
                .with("limit", limit);
        return new SqlQuery<>(
                query(tables.tables(keys), select),
                row -> new GroupRow(KeyValues.read(key, row), row.number(), row.number()));
    }

    @Override
    public SqlQuery<BucketRow> buckets(List<?> kept, int limit) {
        List<StatisticsKey> keys = request.groupKeys();
        Optional<PeriodSql> periods = PeriodSql.of(request);
        List<String> columns = new ArrayList<>();
        keys.forEach(key -> columns.addAll(tables.columns(key, keys)));
        periods.ifPresent(all -> columns.addAll(all.columns()));
        List<Sql> conditions = new ArrayList<>();
        if (!kept.isEmpty()) {
            conditions.add(KeyTables.isOneOf(keys.get(0), kept, tables.columns(keys.get(0), keys)));
        }
        periods.ifPresent(all -> conditions.add(Sql.of(all.placed())));
        Sql select = Sql.format(
                        "select %1$s, count(*)%2$s\nfrom %3$s%4$s\ngroup by %1$s\nlimit :limit",
                        String.join(", ", columns),
                        periods.map(PeriodSql::shares).orElse(""),
                        tables.from(keys, periods.isPresent()),
                        Sql.where(conditions))
                .with("limit", limit);
        return new SqlQuery<>(query(tables.tables(keys), select), row -> bucket(row, keys, periods));
    }

    /** Reads a row of {@link #buckets}. */
    static BucketRow bucket(SqlRow row, List<StatisticsKey> keys, Optional<PeriodSql> periods) {
        List<Object> values = keys.stream().map(key -> KeyValues.read(key, row)).toList();
        Optional<DaySpan> span = periods.map(all -> PeriodSql.span(row));
        return new BucketRow(values, span, row.number(), periods.flatMap(all -> all.shares(row)), Optional.empty());
    }

    @Override
    public SqlQuery<Optional<DaySpan>> range() {
        return new SqlQuery<>(
                query(Set.of(), Sql.of(PeriodSql.of(request).orElseThrow().range())), PeriodSql::spanIfAny);
    }

    @Override
    public SqlQuery<Statistics.Summary> summary() {
        List<Sql> columns = new ArrayList<>(List.of(Sql.of("count(*)")));
        request.keys().forEach(key -> columns.add(Sql.of(without(key))));
        Set<String> used = new LinkedHashSet<>();
        request.groupKeys().forEach(key -> used.addAll(tables.tables(List.of(key))));
        return new SqlQuery<>(
                query(used, Sql.format("select %s from found", Sql.join(", ", columns))),
                row -> summary(row, request.keys()));
    }

    /** Reads a row of {@link #summary()}. */
    static Statistics.Summary summary(SqlRow row, List<StatisticsKey> keys) {
        return new Statistics.Summary(
                Math.toIntExact(row.number()),
                keys.stream()
                        .map(key -> new Unbucketed(
                                key, Math.toIntExact(row.number()), key.isTime() ? Math.toIntExact(row.number()) : 0))
                        .toList());
    }

    private String without(StatisticsKey key) {
        return PeriodSql.of(request)
                .filter(periods -> key.isTime())
                .map(periods -> "count(*) filter (where %s), count(*) filter (where %s)"
                        .formatted(periods.unplaced(), periods.open()))
                .orElseGet(() -> tables.without(key));
    }

    private Sql query(Set<String> used, Sql select) {
        Map<String, Sql> with = new LinkedHashMap<>();
        with.put("found", found());
        with.putAll(tables.with(used));
        List<Sql> all = new ArrayList<>();
        with.forEach((table, content) -> all.add(Sql.format("%s as %s(\n%s)", table, materialized(table), content)));
        return Sql.format("with %s\n%s", Sql.join(",\n", all), select);
    }

    /** A search without actors reads the events in their order, which is quicker done twice than materialized. */
    private String materialized(String table) {
        return table.equals("found") && !search.namesActors() ? "not materialized " : "";
    }

    private Sql found() {
        return Sql.format(
                "select e.id, e.type, e.status, e.place_id, %s\nfrom (\n%s) e",
                PeriodSql.counted(
                        request.counting(), search.period().map(Bounds::storable), "e.earliest_begin", "e.latest_end"),
                search.events(COLUMNS));
    }

    static boolean isBounded(LocalDateTime moment) {
        return !moment.equals(LocalDateTime.MIN) && !moment.equals(LocalDateTime.MAX);
    }
}
