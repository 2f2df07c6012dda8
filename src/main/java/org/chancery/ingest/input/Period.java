package org.chancery.ingest.input;

import org.chancery.ingest.model.Problem.Consequence;
import org.chancery.ingest.model.RecordSink;
import org.chancery.time.Edtf;
import org.chancery.time.EdtfException;
import org.jspecify.annotations.Nullable;

/**
 * A time from one date to another, as a row tells it. If its end lies before its start, one of the two is wrong; which,
 * only the publisher knows.
 */
public final class Period {
    private Period() {}

    /**
     * The time from a date to another; one of the two may be open or unknown.
     *
     * @param endColumn the column of the end, for the report
     * @throws RejectedRow if the end lies before the start
     */
    public static Edtf of(Row row, String endColumn, String begin, String end) {
        try {
            return Edtf.parse(begin.equals(end) ? begin : begin + "/" + end);
        } catch (EdtfException reversed) {
            throw rejected(row, endColumn, begin, end);
        }
    }

    /** The same, but if the end lies before the start, the start alone is taken, and the record is doubtful. */
    public static Edtf orStart(Row row, String endColumn, Edtf begin, Edtf end, RecordSink sink) {
        if (!isReversed(begin, end)) {
            return begin.equals(end) ? begin : Edtf.parse(begin.text() + "/" + end.text());
        }
        sink.report(row.problem(
                endColumn,
                reversed(begin.text(), end.text()),
                "Only the start was imported; ask the publisher",
                Consequence.DOUBTFUL));
        return Edtf.parse(begin.text() + "?");
    }

    /**
     * Demands that the end does not lie before the start, if both are known.
     *
     * @throws RejectedRow if it does
     */
    public static void requireInOrder(Row row, String endColumn, @Nullable Edtf begin, @Nullable Edtf end) {
        if (begin != null && end != null && isReversed(begin, end)) {
            throw rejected(row, endColumn, begin.text(), end.text());
        }
    }

    private static boolean isReversed(Edtf begin, Edtf end) {
        return end.bounds()
                .storable()
                .latestEnd()
                .isBefore(begin.bounds().storable().earliestBegin());
    }

    private static RejectedRow rejected(Row row, String endColumn, String begin, String end) {
        return new RejectedRow(row, endColumn, reversed(begin, end), "Correct one of the two");
    }

    private static String reversed(String begin, String end) {
        return "the end " + end + " lies before the start " + begin;
    }
}
