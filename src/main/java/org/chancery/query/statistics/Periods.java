package org.chancery.query.statistics;

import java.time.LocalDate;
import org.chancery.graphql.ClientError;
import org.chancery.time.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * The periods of an answer, from the first to the last without a gap.
 *
 * @param asked the time asked for, which may begin or end within a period; null where none was
 */
record Periods(
        PeriodUnit unit, long first, int count, @Nullable Bounds asked) {
    /** EDTF writes months and quarters of years with four digits only. */
    private static final int FURTHEST_YEAR = 9999;

    /** The periods from that of the one day to that of the other. */
    static Periods between(PeriodUnit unit, LocalDate first, LocalDate last, @Nullable Bounds asked) {
        if (first.getYear() < -FURTHEST_YEAR || last.getYear() > FURTHEST_YEAR) {
            throw tooMany(unit, first, last);
        }
        long start = unit.number(first.atStartOfDay());
        long count = unit.number(last.atStartOfDay()) - start + 1;
        if (count > StatisticsRequest.MOST_BUCKETS) {
            throw tooMany(unit, first, last);
        }
        return new Periods(unit, start, Math.toIntExact(count), asked);
    }

    static Periods none(PeriodUnit unit) {
        return new Periods(unit, 0, 0, null);
    }

    int index(LocalDate day) {
        return Math.toIntExact(unit.number(day.atStartOfDay()) - first);
    }

    int days(int index) {
        return Math.toIntExact(unit.lastDay(first + index).toEpochDay()
                - unit.firstDay(first + index).toEpochDay()
                + 1);
    }

    Period period(int index) {
        return Period.of(unit, first + index, asked);
    }

    private static ClientError tooMany(PeriodUnit unit, LocalDate first, LocalDate last) {
        return StatisticsRequest.refused(
                ("By %s, there would be a bucket for each from %s to %s. An answer has at most %s, of "
                                + "the years -%5$d to %5$d. Narrow the time with filter.during, or count by a longer "
                                + "period.")
                        .formatted(unit, first, last, StatisticsRequest.MOST_BUCKETS, FURTHEST_YEAR));
    }
}
