package org.chancery.query.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.record.Sql;
import org.chancery.record.SqlRow;
import org.chancery.time.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * Writes the SQL that puts the events of the table {@code found} into periods, and reads its columns. The table has the
 * time of an event as far as it counts, and whether its date has both an earliest and a latest day.
 */
record PeriodSql(PeriodUnit unit, DateCounting counting, boolean openDates) {
    private static final String BOUNDED = "isfinite(found.earliest) and isfinite(found.latest)";

    /** The way in which the request counts by time, if it does. */
    static Optional<PeriodSql> of(StatisticsRequest request) {
        return request.unit().map(unit -> new PeriodSql(unit, request.counting(), request.openDates()));
    }

    /**
     * The columns with the time of an event as far as it counts, from these columns with its time.
     *
     * @param asked the time asked for
     */
    static Sql counted(DateCounting counting, Optional<Bounds> asked, String earliest, String latest) {
        Sql first =
                asked.map(period -> clippedStart(counting, period, earliest)).orElse(Sql.of(earliest));
        Sql last = asked.filter(period -> counting.isClipped())
                .map(period -> Sql.of("least(%s, :clipEnd)".formatted(latest)).with("clipEnd", period.latestEnd()))
                .orElse(Sql.of(latest));
        return Sql.format(
                "%s as earliest, %s as latest, isfinite(%s) and isfinite(%s) as dated", first, last, earliest, latest);
    }

    private static Sql clippedStart(DateCounting counting, Bounds asked, String earliest) {
        String clipped = switch (counting) {
            case POSSIBLY, SHARED -> "greatest(%1$s, :clipStart)";
            case BEGIN -> "case when %1$s >= :clipStart then %1$s end";
            case CERTAINLY -> earliest;
        };
        Sql start = Sql.of(clipped.formatted(earliest));
        return counting == DateCounting.CERTAINLY ? start : start.with("clipStart", asked.earliestBegin());
    }

    /** The first days of the periods in which events start and end. */
    List<String> columns() {
        return List.of(days(truncated("earliest")), days(truncated(last())));
    }

    /** The query for the first and the last day that a period is needed for. */
    String range() {
        return "select %s, %s from found where %s"
                .formatted(
                        days("min(found.earliest)"),
                        days("max(found.%s)".formatted(last())),
                        counting == DateCounting.CERTAINLY ? BOUNDED : placed());
    }

    private String last() {
        return counting == DateCounting.BEGIN ? "earliest" : "latest";
    }

    /** Reads {@link #columns}. */
    static DaySpan span(SqlRow row) {
        return new DaySpan(LocalDate.ofEpochDay(row.number()), LocalDate.ofEpochDay(row.number()));
    }

    /** Reads two columns of days, which both have a value or both have none. */
    static Optional<DaySpan> spanIfAny(SqlRow row) {
        @Nullable Long first = row.numberOrNull();
        @Nullable Long last = row.numberOrNull();
        return first == null || last == null
                ? Optional.empty()
                : Optional.of(new DaySpan(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last)));
    }

    /** The condition that an event fits the periods. */
    String placed() {
        String bounded = switch (counting) {
            case POSSIBLY, SHARED -> BOUNDED;
            case CERTAINLY -> BOUNDED + " and %s = %s".formatted(truncated("earliest"), truncated("latest"));
            case BEGIN -> "isfinite(found.earliest)";
        };
        return openDates ? bounded : "found.dated and " + bounded;
    }

    /** The condition that an event fits no period. */
    String unplaced() {
        return "(%s) is not true".formatted(placed());
    }

    /** The condition that an event fits no period, and has an open date. */
    String open() {
        return unplaced() + " and not found.dated";
    }

    /** The further columns for SHARED: the shares of the first and the last period, and of a day between. */
    String shares() {
        if (counting != DateCounting.SHARED) {
            return "";
        }
        String all = "(found.latest::date - found.earliest::date + 1)::float8";
        String inFirst = "((%s + %s)::date - found.earliest::date)".formatted(truncated("earliest"), unit.interval());
        String inLast = "(found.latest::date - %s::date + 1)".formatted(truncated("latest"));
        return ", sum(%1$s / %2$s), sum(%3$s / %2$s), sum(1 / %2$s)".formatted(inFirst, all, inLast);
    }

    /**
     * The same from kept sums, whose shares are by month: the share of a longer period has that of the month, and the
     * days of the period that lie beside the month.
     */
    String summedShares() {
        if (counting != DateCounting.SHARED) {
            return "";
        }
        String afterFirst = "((%s + %s)::date - (found.earliest + interval '1 month')::date)"
                .formatted(truncated("earliest"), unit.interval());
        String beforeLast = "(found.latest::date - %s::date)".formatted(truncated("latest"));
        return ", sum(first_share + %s * day_share), sum(last_share + %s * day_share), sum(day_share)"
                .formatted(afterFirst, beforeLast);
    }

    /** Reads the columns of {@link #shares()}. */
    Optional<BucketRow.Shares> shares(SqlRow row) {
        return counting == DateCounting.SHARED
                ? Optional.of(new BucketRow.Shares(row.real(), row.real(), row.real()))
                : Optional.empty();
    }

    /** In days since 1970: the driver reads days long ago in another calendar. */
    static String days(String moment) {
        return "%s::date - date '1970-01-01'".formatted(moment);
    }

    private String truncated(String column) {
        return "date_trunc('%s', found.%s)".formatted(unit.sql(), column);
    }
}
