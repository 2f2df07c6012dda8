package org.chancery.query.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.query.timeline.EventCountQuery;
import org.chancery.query.timeline.EventTally;
import org.chancery.record.Sql;
import org.chancery.record.SqlQuery;

/**
 * Writes the queries that add up the kept sums, which answer most questions about a whole archive without reading an
 * event. The sums are by month, type and status, and one other key.
 */
final class TallySql implements CountQueries {
    private final StatisticsRequest request;
    private final EventTally tally;

    private TallySql(StatisticsRequest request, EventTally tally) {
        this.request = request;
        this.tally = tally;
    }

    /** The queries for the question, if the sums hold the answer. */
    static Optional<CountQueries> of(StatisticsRequest request, EventCountQuery search) {
        long others = request.keys().stream().filter(TallySql::hasTable).count();
        return search.tally()
                .filter(tally -> request.among().isEmpty() && others <= (tally.isOfAll() ? 1 : 0))
                // Of a part of the days of an event, the sums know nothing.
                .filter(tally -> request.counting() != DateCounting.SHARED
                        || tally.period().isEmpty())
                .map(tally -> new TallySql(request, tally));
    }

    private static boolean hasTable(StatisticsKey key) {
        return switch (key) {
            case ACTOR, PAIR, LEVEL, PLACE, DISPUTE -> true;
            case MONTH, QUARTER, YEAR, DECADE, KIND, STATUS -> false;
        };
    }

    @Override
    public SqlQuery<GroupRow> groups(StatisticsKey key, boolean mostFirst, int limit) {
        Sql sql = Sql.format("""
                        with found as (%1$s)
                        select %2$s, sum(events)::bigint as sum, count(*) over () as groups
                        from found
                        group by %2$s
                        order by sum %3$s, %2$s
                        limit :limit""", found(List.of(key)), String.join(", ", columns(key)), mostFirst ? "desc" : "asc")
                .with("limit", limit);
        return new SqlQuery<>(sql, row -> new GroupRow(KeyValues.read(key, row), row.number(), row.number()));
    }

    @Override
    public SqlQuery<BucketRow> buckets(List<?> kept, int limit) {
        List<StatisticsKey> keys = request.groupKeys();
        Optional<PeriodSql> periods = periods();
        List<String> columns = new ArrayList<>();
        keys.forEach(key -> columns.addAll(columns(key)));
        periods.ifPresent(all -> columns.addAll(all.columns()));
        List<Sql> conditions = new ArrayList<>();
        if (!kept.isEmpty()) {
            conditions.add(KeyTables.isOneOf(keys.get(0), kept, columns(keys.get(0))));
        }
        periods.ifPresent(all -> conditions.add(Sql.of(all.placed())));
        Sql sql = Sql.format(
                        "with found as (%1$s)\nselect %2$s, sum(events)::bigint%3$s%5$s\nfrom found%4$s\n"
                                + "group by %2$s\nlimit :limit",
                        found(keys),
                        String.join(", ", columns),
                        periods.map(PeriodSql::summedShares).orElse(""),
                        Sql.where(conditions),
                        areFew() ? Sql.format(",\n%s", figures(Sql.of("select * from found"))) : Sql.EMPTY)
                .with("limit", limit);
        return new SqlQuery<>(sql, row -> {
            BucketRow bucket = CountSql.bucket(row, keys, periods);
            return areFew() ? bucket.with(CountSql.summary(row, request.keys())) : bucket;
        });
    }

    /** Whether the sums are few and found by their key, so that one query adds them up in every way. */
    private boolean areFew() {
        return !tally.isOfAll();
    }

    @Override
    public SqlQuery<Optional<DaySpan>> range() {
        return new SqlQuery<>(
                Sql.format(
                        "with found as (%s)\n%s",
                        found(List.of()), periods().orElseThrow().range()),
                PeriodSql::spanIfAny);
    }

    @Override
    public SqlQuery<Statistics.Summary> summary() {
        return new SqlQuery<>(
                Sql.format("select %s", figures(found(List.of()))), row -> CountSql.summary(row, request.keys()));
    }

    /** The columns of the summary, added up from these sums. */
    private Sql figures(Sql found) {
        List<Sql> columns = new ArrayList<>(List.of(sum(found, Sql.EMPTY)));
        request.keys().forEach(key -> columns.add(without(key, found)));
        return Sql.join(",\n", columns);
    }

    /** How many events have no value of the key. */
    private Sql without(StatisticsKey key, Sql found) {
        if (key.isTime()) {
            PeriodSql periods = periods().orElseThrow();
            return Sql.join(
                    ",\n",
                    Stream.of(periods.unplaced(), periods.open())
                            .map(condition -> sum(found, Sql.of(" where " + condition)))
                            .toList());
        }
        return hasTable(key)
                ? sum(Sql.format("select events from %s%s", table(key), Sql.where(conditions(key, true))), Sql.EMPTY)
                : Sql.of("0::bigint");
    }

    private static Sql sum(Sql found, Sql where) {
        return Sql.format("(select coalesce(sum(events), 0)::bigint from (%s) found%s)", found, where);
    }

    private Optional<PeriodSql> periods() {
        return PeriodSql.of(request);
    }

    /** The sums by these keys, of which one at most has a table. */
    private Sql found(List<StatisticsKey> keys) {
        Optional<StatisticsKey> key = keys.stream().filter(TallySql::hasTable).findFirst();
        Sql found = Sql.format(
                "select *, %s from %s%s",
                PeriodSql.counted(
                        request.counting(), tally.period(), "first_month::timestamp", "last_month::timestamp"),
                key.map(TallySql::table).orElse(tally.table()),
                Sql.where(key.map(of -> conditions(of, false)).orElseGet(tally::conditions)));
        return areFew() ? found : found.planAnew();
    }

    private static String table(StatisticsKey key) {
        return switch (key) {
            case PAIR -> "pair_tally";
            case LEVEL -> "event_tally";
            default -> "entry_tally";
        };
    }

    /** @param none whether the rows are those of events without a value of the key, or all others */
    private List<Sql> conditions(StatisticsKey key, boolean none) {
        List<Sql> conditions = new ArrayList<>(tally.ofEvents());
        String is = none ? "=" : "<>";
        conditions.add(Sql.of(
                switch (key) {
                    case PAIR -> "lower_id %s 0".formatted(is);
                    case LEVEL -> none ? "level = 'NONE'" : "level not in ('', 'NONE')";
                    case ACTOR -> "subject = 'ACTOR' and in_the_end and entry_id %s 0".formatted(is);
                    default -> "subject = '%s' and not in_the_end and entry_id %s 0".formatted(key, is);
                }));
        return conditions;
    }

    private static List<String> columns(StatisticsKey key) {
        return switch (key) {
            case PAIR -> List.of("lower_id", "higher_id");
            case ACTOR, PLACE, DISPUTE -> List.of("entry_id");
            case LEVEL -> List.of("level");
            case KIND -> List.of("type");
            case STATUS -> List.of("status");
            case MONTH, QUARTER, YEAR, DECADE -> throw new IllegalArgumentException(key + " has no column");
        };
    }
}
