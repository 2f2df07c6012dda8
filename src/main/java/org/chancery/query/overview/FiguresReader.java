package org.chancery.query.overview;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.query.overview.Figures.Pair;
import org.chancery.query.overview.Figures.Total;
import org.chancery.query.overview.Figures.TypeYear;
import org.chancery.record.Queries;
import org.chancery.record.Sql;
import org.chancery.record.SqlRow;
import org.chancery.record.actor.ActorKind;
import org.chancery.record.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Reads the figures of an overview, in one round trip. No statement reads the events, of which there may be millions.
 */
@ApplicationScoped
class FiguresReader {
    private static final int MOST_ACTORS = 10;

    /** The year of a month. PostgreSQL has no year 0. */
    private static final String YEAR = """
            case when isfinite(first_month) then
                (extract(year from first_month) + (extract(year from first_month) < 0)::integer)::bigint end""";

    private static final String TOOK_PLACE = "type = 'MEETING' and status in ('HELD', 'REPORTED', 'MOVED_ONLINE')";

    private static final Sql OF_ALL = Sql.of("""
            select type, %s as year, sum(events)::bigint from event_tally where level = '' group by 1, 2 order by 2, 1""".formatted(YEAR));

    private static final Sql OF_DATASETS = Sql.of("""
            select entry_id, type, %s as year, sum(events)::bigint from entry_tally
            where subject = 'DATASET' and not in_the_end group by 1, 2, 3 order by 1, 3, 2""".formatted(YEAR));

    /** Of each actor it reads its sums, by month: some rows for a thousand events. */
    private static final Sql OF_ACTORS = Sql.format("""
            with each as materialized (
                select entry_id, sum(events) filter (where in_the_end) as in_the_end,
                    sum(events) filter (where %s) as meetings
                from entry_tally where subject = 'ACTOR' and in_the_end in (true, false) and entry_id <> 0
                group by entry_id
            ), known as materialized (
                select each.*, actor.kind from each join actor on actor.id = each.entry_id
            )
            select 'KIND', kind, 0::bigint, count(*) from known group by kind
            union all
            (select 'ACTOR', kind, entry_id, in_the_end::bigint from known where in_the_end > 0
             order by in_the_end desc, entry_id limit :most)
            union all
            (select 'PERSON', kind, entry_id, meetings::bigint from known where kind = 'PERSON' and meetings > 0
             order by meetings desc, entry_id limit 1)""", TOOK_PLACE).with("most", MOST_ACTORS);

    private static final Sql OF_PAIRS = Sql.of("""
            select lower_id, higher_id, sum(events)::bigint as met from pair_tally
            where lower_id <> 0 and %s group by 1, 2 order by met desc, 1, 2 limit 1""".formatted(TOOK_PLACE));

    /** Among the newest events: where none of so many is a meeting, the archive is not one of meetings. */
    private static final Sql LATEST = Sql.of("""
            with newest as (
                select id, type, status, earliest_begin from event where not withdrawn and same_as_id is null
                order by earliest_begin desc, id desc limit 2000
            ), meeting as (
                select * from newest where %s and isfinite(earliest_begin)
            )
            select pair.lower_id, pair.higher_id, extract(year from meeting.earliest_begin)::bigint
            from meeting join counted_event c on c.event_id = meeting.id
            cross join lateral (
                with actor as (
                    select * from unnest(c.actors, c.in_the_end, c.only_through) each(id, ends, only_through) where ends
                )
                select a.id as lower_id, b.id as higher_id from actor a join actor b on b.id > a.id
                where a.only_through is distinct from b.only_through or a.only_through is null
                order by 1, 2 limit 1
            ) pair
            order by meeting.earliest_begin desc, meeting.id desc limit 1""".formatted(TOOK_PLACE));

    private static final Sql OF_DISPUTES = Sql.of("""
            select entry_id, sum(events)::bigint as incidents from entry_tally
            where subject = 'DISPUTE' and not in_the_end and entry_id <> 0 and type = 'INCIDENT'
            group by 1 order by incidents desc, 1 limit 1""");

    private static final Sql DISPUTES = Sql.of("select count(*) from dispute where not withdrawn");

    private final Queries queries;

    FiguresReader(Queries queries) {
        this.queries = queries;
    }

    Figures read() {
        List<List<SqlRow>> rows =
                queries.together(List.of(OF_ALL, OF_DATASETS, OF_ACTORS, OF_PAIRS, LATEST, OF_DISPUTES, DISPUTES));
        List<OfActors> actors =
                rows.get(2).stream().map(FiguresReader::ofActors).toList();
        return new Figures(
                rows.get(0).stream().map(FiguresReader::typeYear).toList(),
                rows.get(1).stream()
                        .map(row -> Map.entry(row.number(), typeYear(row)))
                        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList()))),
                kinds(actors),
                actors.stream()
                        .filter(row -> row.what().equals("ACTOR"))
                        .map(OfActors::total)
                        .sorted(Comparator.comparingInt((Total total) -> -total.count()))
                        .toList(),
                actors.stream()
                        .filter(row -> row.what().equals("PERSON"))
                        .map(OfActors::total)
                        .findFirst()
                        .orElse(null),
                pair(rows.get(3)),
                pair(rows.get(4)),
                rows.get(5).stream()
                        .map(row -> new Total(row.number(), count(row)))
                        .findFirst()
                        .orElse(null),
                count(rows.get(6).get(0)));
    }

    private record OfActors(String what, ActorKind kind, Total total) {}

    private static OfActors ofActors(SqlRow row) {
        return new OfActors(row.text(), ActorKind.valueOf(row.text()), new Total(row.number(), count(row)));
    }

    private static Map<ActorKind, Integer> kinds(List<OfActors> actors) {
        Map<ActorKind, Integer> kinds = new EnumMap<>(ActorKind.class);
        actors.stream()
                .filter(row -> row.what().equals("KIND"))
                .forEach(row -> kinds.put(row.kind(), row.total().count()));
        return kinds;
    }

    private static TypeYear typeYear(SqlRow row) {
        EventType type = EventType.valueOf(row.text());
        @Nullable
        Integer year =
                Optional.ofNullable(row.numberOrNull()).map(Math::toIntExact).orElse(null);
        return new TypeYear(type, year, count(row));
    }

    private static @Nullable Pair pair(List<SqlRow> rows) {
        return rows.stream()
                .map(row -> new Pair(row.number(), row.number(), count(row)))
                .findFirst()
                .orElse(null);
    }

    private static int count(SqlRow row) {
        return Math.toIntExact(row.number());
    }
}
