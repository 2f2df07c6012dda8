package org.chancery.ingest.format.travels;

import java.time.LocalDate;
import org.chancery.ingest.input.IsoDay;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/** The time of somebody in a country; the end may be unknown. */
record Stay(LocalDate begin, @Nullable LocalDate end) {

    /**
     * The stay in two columns.
     *
     * @throws IllegalArgumentException if it has no start, is not a date, or ends before it starts; the message says
     *     which
     */
    static Stay of(@Nullable String begin, @Nullable String end) {
        if (begin == null) {
            throw new IllegalArgumentException("there is no start date");
        }
        LocalDate first = day(begin);
        LocalDate last = end == null ? null : day(end);
        if (last != null && last.isBefore(first)) {
            throw new IllegalArgumentException("it ends on %s, before its start on %s".formatted(last, first));
        }
        return new Stay(first, last);
    }

    private static LocalDate day(String text) {
        LocalDate day = IsoDay.read(text);
        if (day == null) {
            throw new IllegalArgumentException("'%s' is not a date".formatted(text));
        }
        return day;
    }

    /** The last day that is known of. */
    LocalDate last() {
        return end == null ? begin : end;
    }

    /** The whole stay. */
    Edtf whole() {
        return end == null ? Edtf.parse(begin + "/") : dates("%s/%s");
    }

    /** Something that happened on one of these days. */
    Edtf someDay() {
        return end == null ? whole() : dates("[%s..%s]");
    }

    private Edtf dates(String several) {
        return Edtf.parse(begin.equals(last()) ? begin.toString() : several.formatted(begin, last()));
    }

    /** The days in both, if there are any. */
    @Nullable
    Stay common(Stay other) {
        LocalDate first = begin.isAfter(other.begin) ? begin : other.begin;
        LocalDate last = last().isBefore(other.last()) ? last() : other.last();
        return last.isBefore(first) ? null : new Stay(first, last);
    }
}
