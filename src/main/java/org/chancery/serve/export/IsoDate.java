package org.chancery.serve.export;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.record.event.EventDate;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Dates for programs that know ISO 8601 and no EDTF. A year, a month, a day and a moment are written alike in both; of
 * any other date such programs get the first and the last possible day.
 */
final class IsoDate {
    private static final Pattern IN_BOTH =
            Pattern.compile("-?\\d{4}(-(0[1-9]|1[0-2])(-\\d{2}(T[\\d:.]+(Z|[+-]\\d{2}(:\\d{2})?)?)?)?)?");

    private IsoDate() {}

    /** When it began, or the first day on which it may have; null if there is none. */
    static @Nullable String start(EventDate date) {
        String begin = ends(date.edtf()).get(0);
        return IN_BOTH.matcher(begin).matches() ? begin : text(date.earliestBegin());
    }

    /** When it ended, or the last day on which it may have; null if there is none. */
    static @Nullable String end(EventDate date) {
        List<String> ends = ends(date.edtf());
        String end = ends.get(ends.size() - 1);
        return IN_BOTH.matcher(end).matches() ? end : text(date.latestEnd());
    }

    /** The date itself or the interval, if ISO 8601 can write it; null otherwise. */
    static @Nullable String whole(Edtf date) {
        for (String end : ends(date)) {
            if (!IN_BOTH.matcher(end).matches()) {
                return null;
            }
        }
        return date.text();
    }

    /** A period as an interval of ISO 8601, open where it has no limit, as schema.org knows it. */
    static String period(Edtf period) {
        String whole = whole(period);
        if (whole != null) {
            return whole;
        }
        EventDate days = EventDate.of(period.text());
        return open(days.earliestBegin()) + "/" + open(days.latestEnd());
    }

    private static String open(@Nullable LocalDate day) {
        return day == null ? ".." : day.toString();
    }

    private static List<String> ends(Edtf date) {
        return List.of(date.text().split("/", -1));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
