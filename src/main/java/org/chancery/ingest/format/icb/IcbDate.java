package org.chancery.ingest.format.icb;

import java.util.List;
import java.util.Set;
import org.chancery.ingest.input.Numbers;
import org.chancery.ingest.input.Period;
import org.chancery.ingest.input.RejectedRow;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.model.RecordSink;
import org.chancery.time.Edtf;
import org.chancery.time.EdtfException;
import org.jspecify.annotations.Nullable;

/**
 * Dates in columns of year, month and day. Early in a month (66), in its middle (77) and late in it (88) become the
 * month, since the ends of a period cannot be told more exactly without inventing a day.
 */
final class IcbDate {
    private static final List<Integer> PARTS_OF_A_MONTH = List.of(66, 77, 88);
    private static final Set<String> UNKNOWN = Set.of("", "NA", ".", "-9", "99", "999", "0");

    private IcbDate() {}

    /** From the trigger to the termination; the end is unknown where the row has none. */
    static Edtf period(Row row, RecordSink sink) {
        String begin = read(row, "trig");
        if (begin == null) {
            throw new RejectedRow(row, "yrtrig", "the year is not known", "Fill it in");
        }
        String end = read(row, "term");
        if (end == null) {
            return Edtf.parse(begin + "/");
        }
        return Period.orStart(row, "yrterm", Edtf.parse(begin), Edtf.parse(end), sink);
    }

    private static @Nullable String read(Row row, String suffix) {
        Integer year = part(row, "yr" + suffix);
        Integer month = part(row, "mo" + suffix);
        Integer day = part(row, "da" + suffix);
        if (year == null) {
            return null;
        }
        String text = String.valueOf(year);
        if (month != null) {
            text += "-%02d".formatted(month);
        }
        if (month != null && day != null && !PARTS_OF_A_MONTH.contains(day)) {
            text += "-%02d".formatted(day);
        }
        try {
            return Edtf.parse(text).text();
        } catch (EdtfException e) {
            throw new RejectedRow(row, "da" + suffix, text + " is not a day of the calendar", "Correct the date");
        }
    }

    private static @Nullable Integer part(Row row, String column) {
        return UNKNOWN.contains(row.get(column)) ? null : (Integer) Numbers.whole(row, column);
    }
}
