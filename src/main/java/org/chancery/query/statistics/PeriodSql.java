package org.chancery.query.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.record.SqlRow;
import org.jspecify.annotations.Nullable;

/** Writes the SQL that puts the events of the table {@code found} into periods, and reads its columns. */
record PeriodSql(PeriodUnit unit, DateCounting counting) {
    /** The first days of the periods in which events start and end. */
    List<String> columns() {
        return List.of(days(truncated("earliest")), days(truncated("latest")));
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
        String bounded = "isfinite(found.earliest) and isfinite(found.latest)";
        return counting == DateCounting.CERTAINLY
                ? bounded + " and %s = %s".formatted(truncated("earliest"), truncated("latest"))
                : bounded;
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
