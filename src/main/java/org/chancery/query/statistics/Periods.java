package org.chancery.query.statistics;

import java.time.LocalDate;
import org.chancery.graphql.ClientError;

/** The periods of an answer: from the first to the last, none left out. */
record Periods(PeriodUnit unit, long first, int count) {
    /** EDTF writes months and quarters of years with four digits only. */
    private static final int FURTHEST_YEAR = 9999;

    /** Those from that of the one day to that of the other. */
    static Periods between(PeriodUnit unit, LocalDate first, LocalDate last) {
        if (first.getYear() < -FURTHEST_YEAR || last.getYear() > FURTHEST_YEAR) {
            throw tooMany(unit, first, last);
        }
        long start = unit.number(first.atStartOfDay());
        long count = unit.number(last.atStartOfDay()) - start + 1;
        if (count > StatisticsRequest.MOST_BUCKETS) {
            throw tooMany(unit, first, last);
        }
        return new Periods(unit, start, Math.toIntExact(count));
    }

    static Periods none(PeriodUnit unit) {
        return new Periods(unit, 0, 0);
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
        return Period.of(unit, first + index);
    }

    private static ClientError tooMany(PeriodUnit unit, LocalDate first, LocalDate last) {
        return StatisticsRequest.refused(
                ("By %s there would be a bucket for each from %s to %s, and an answer has at most %s, of the "
                                        + "years -%5$d to %5$d.")
                                .formatted(unit, first, last, StatisticsRequest.MOST_BUCKETS, FURTHEST_YEAR)
                        + " Narrow the time with filter.during, or count by a longer period.");
    }
}
