package org.chancery.ingest.format.cow;

import static org.chancery.ingest.format.cow.CowProject.FIRST_YEAR;
import static org.chancery.ingest.format.cow.CowProject.LAST_YEAR;
import static org.chancery.ingest.format.cow.CowProject.UNKNOWN;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.chancery.ingest.input.Numbers;
import org.chancery.ingest.input.Period;
import org.chancery.ingest.input.RejectedRow;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.model.RecordSink;
import org.chancery.time.Edtf;
import org.chancery.time.EdtfException;
import org.jspecify.annotations.Nullable;

/** Dates in columns of day, month and year; an unknown part makes the date less precise, and is never filled in. */
record CowDate(String day, String month, String year) {
    private static final CowDate BEGIN = new CowDate("stday", "stmon", "styear");
    private static final CowDate END = new CowDate("endday", "endmon", "endyear");

    /**
     * The start and the end of a dispute or an incident. If the end lies before the start, one of them is wrong: the
     * start is kept, and the record is doubtful.
     *
     * @throws RejectedRow if a date does not exist
     */
    static Edtf period(Row row, RecordSink sink) {
        return Period.orStart(row, END.year, BEGIN.read(row), END.read(row), sink);
    }

    /** Whether the row tells the year in which it begins. */
    static boolean hasBegin(Row row) {
        return BEGIN.isIn(row);
    }

    /**
     * Demands that a time which ends with the date in these columns does not begin after it, if both are known.
     *
     * @throws RejectedRow if the end lies before the start
     */
    void requireInOrder(Row row, @Nullable Edtf begin, @Nullable Edtf end) {
        Period.requireInOrder(row, year, begin, end);
    }

    /** The time from the first start to the last end of these. */
    static Edtf around(List<Edtf> periods) {
        Edtf first = Collections.min(
                periods, Comparator.comparing(period -> period.bounds().earliestBegin()));
        Edtf last = Collections.max(
                periods, Comparator.comparing(period -> period.bounds().latestEnd()));
        String begin = first.text().replaceFirst("/.*", "");
        String end = last.text().replaceFirst(".*/", "");
        return Edtf.parse(begin.equals(end) ? begin : begin + "/" + end);
    }

    /** Only the start: the dispute was still ongoing at the end of the data. */
    static Edtf open(Row row) {
        return Edtf.parse(BEGIN.read(row).text() + "/..");
    }

    /**
     * The date in the columns.
     *
     * @throws RejectedRow if there is no such date
     */
    Edtf read(Row row) {
        StringBuilder text = new StringBuilder()
                .append(Numbers.code(row, year, FIRST_YEAR, LAST_YEAR, UNKNOWN)
                        .orElseThrow(() -> new RejectedRow(row, year, "the year is not known", "Fill it in")));
        OptionalInt knownMonth = part(row, month, 12);
        OptionalInt knownDay = part(row, day, 31);
        if (knownMonth.isPresent()) {
            text.append("-%02d".formatted(knownMonth.getAsInt()));
            if (knownDay.isPresent()) {
                text.append("-%02d".formatted(knownDay.getAsInt()));
            }
        }
        try {
            return Edtf.parse(text.toString());
        } catch (EdtfException e) {
            throw new RejectedRow(row, day, text + " is not a day of the calendar", "Correct the date");
        }
    }

    /** Whether the row has a year. */
    boolean isIn(Row row) {
        return row.has(year) && !row.get(year).matches("-9(\\.0+)?");
    }

    private static OptionalInt part(Row row, String column, int highest) {
        return row.has(column) ? Numbers.code(row, column, 1, highest, UNKNOWN) : OptionalInt.empty();
    }
}
