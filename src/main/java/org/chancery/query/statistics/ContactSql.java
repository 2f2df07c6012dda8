package org.chancery.query.statistics;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.chancery.query.timeline.EventCountQuery;
import org.chancery.record.Sql;
import org.chancery.record.SqlQuery;
import org.chancery.record.SqlRow;
import org.chancery.record.event.Level;
import org.jspecify.annotations.Nullable;

/**
 * Writes the SQL for the figures on contact, at all levels and at each, in one query.
 *
 * <p>A gap is what lies between the latest day on which any event before may have ended and the earliest on which the
 * next may have begun: a time that certainly has none. So talks within a visit make no gap. The gap may have been
 * longer, if all events before it ended earlier or those after it started later.
 */
final class ContactSql {
    private static final List<String> COLUMNS =
            List.of("id", "earliest_begin", "latest_begin", "earliest_end", "latest_end");

    private static final String SQL = """
            with found as materialized (
                select * from (
            %1$s) e%2$s
            ), contact as (
                select cast(null as text) as level, found.* from found
              union all
                select l.level, found.* from (
            %3$s) l join found on found.id = l.id
            ), dated as (
                select *, row_number() over timeline as place,
                       row_number() over (partition by level order by earliest_begin desc, id desc) as place_from_end,
                       max(latest_end) over before as before_latest, max(earliest_end) over before as before_earliest,
                       min(latest_begin) over behind as behind_latest
                from contact where isfinite(earliest_begin) and isfinite(latest_end)
                window timeline as (partition by level order by earliest_begin, id),
                       before as (timeline rows between unbounded preceding and 1 preceding),
                       behind as (timeline rows between current row and unbounded following)
            ), gap as (
                select distinct on (level) level, id as until_id, place, before_latest,
                       earliest_begin::date - before_latest::date as at_least,
                       behind_latest::date - before_earliest::date as at_most
                from dated where earliest_begin::date > before_latest::date
                order by level, at_least desc, at_most desc, place
            )
            select c.level, count(*), count(*) filter (where not isfinite(earliest_begin) or not isfinite(latest_end)),
                   (select id from dated d where d.level is not distinct from c.level and place = 1),
                   (select id from dated d where d.level is not distinct from c.level and place_from_end = 1),
                   (select d.id from dated d join gap g on d.level is not distinct from g.level and d.place < g.place
                                                        and d.latest_end = g.before_latest
                    where g.level is not distinct from c.level order by d.place desc limit 1),
                   (select until_id from gap g where g.level is not distinct from c.level),
                   (select at_least from gap g where g.level is not distinct from c.level),
                   (select at_most from gap g where g.level is not distinct from c.level),
                   (select case when count(*) > 0 then greatest(0, cast(:asOf as date) - max(latest_end)::date) end from dated d
                    where d.level is not distinct from c.level),
                   (select case when count(*) > 0 then greatest(0, cast(:asOf as date) - max(earliest_end)::date) end from dated d
                    where d.level is not distinct from c.level)
            from contact c
            group by c.level""";

    private final EventCountQuery search;
    private final @Nullable LocalDateTime before;
    private final LocalDate asOf;

    /** @param before only contact that certainly ended before this; null: everything */
    ContactSql(EventCountQuery search, @Nullable LocalDateTime before, LocalDate asOf) {
        this.search = search;
        this.before = before;
        this.asOf = asOf;
    }

    SqlQuery<ContactRow> query() {
        Sql ended = before == null
                ? Sql.EMPTY
                : Sql.of(" where latest_end < :before").with("before", before);
        Sql sql = Sql.format(SQL, search.events(COLUMNS), ended, search.eventsByLevel())
                .with("asOf", asOf.toString());
        return new SqlQuery<>(sql, ContactSql::row);
    }

    private static ContactRow row(SqlRow row) {
        @Nullable String level = row.textOrNull();
        return new ContactRow(
                level == null ? null : Level.valueOf(level),
                Math.toIntExact(row.number()),
                Math.toIntExact(row.number()),
                row.numberOrNull(),
                row.numberOrNull(),
                row.numberOrNull(),
                row.numberOrNull(),
                days(row.numberOrNull(), row.numberOrNull()),
                days(row.numberOrNull(), row.numberOrNull()));
    }

    private static @Nullable DayRange days(@Nullable Long atLeast, @Nullable Long atMost) {
        return atLeast == null || atMost == null
                ? null
                : new DayRange(Math.toIntExact(atLeast), Math.toIntExact(atMost));
    }
}
