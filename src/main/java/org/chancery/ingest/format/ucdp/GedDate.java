package org.chancery.ingest.format.ucdp;

import java.util.OptionalInt;
import org.chancery.ingest.input.Numbers;
import org.chancery.ingest.input.Period;
import org.chancery.ingest.input.RejectedRow;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.model.Problem.Consequence;
import org.chancery.ingest.model.RecordSink;
import org.chancery.time.Bounds;
import org.chancery.time.Edtf;
import org.chancery.time.EdtfException;

/** The date of an event: two days between which it happened, and a precision. */
final class GedDate {
    private static final int DAY = 1;
    private static final int SOME_DAYS = 2;
    private static final int WEEK = 3;
    private static final int MONTH = 4;
    private static final int LONGER = 5;

    private GedDate() {}

    /**
     * The day if it is known, the month or year if only that is known, else some time between the two days.
     *
     * @throws RejectedRow if there is no such date
     */
    static Edtf read(Row row, RecordSink sink) {
        String begin = day(row, "date_start");
        String end = end(row);
        int precision = precision(row, sink).orElse(begin.equals(end) ? DAY : SOME_DAYS);
        if (begin.compareTo(end) > 0) {
            return Period.orStart(row, "date_end", Edtf.parse(begin), Edtf.parse(end), sink);
        }
        return Edtf.parse(text(begin, end, precision));
    }

    /** The two days say when it was also where the code that explains them is missing or is none. */
    private static OptionalInt precision(Row row, RecordSink sink) {
        if (!row.knows("date_prec")) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(Numbers.code(row, "date_prec", DAY, LONGER));
        } catch (RejectedRow unknown) {
            sink.report(row.problem(
                    "date_prec",
                    unknown.problem().reason(),
                    "The date was imported as the two days tell it; correct date_prec",
                    Consequence.VALUE_LEFT_OUT));
            return OptionalInt.empty();
        }
    }

    /** The last day on which it may have happened; the first if the file has no other. */
    static String end(Row row) {
        return day(row, row.has("date_end") ? "date_end" : "date_start");
    }

    private static String text(String begin, String end, int precision) {
        if (precision == MONTH && isWhole(begin, end, 7)) {
            return begin.substring(0, 7);
        }
        if (precision == LONGER && isWhole(begin, end, 4)) {
            return begin.substring(0, 4);
        }
        if (begin.equals(end)) {
            return aroundDay(begin, precision);
        }
        return precision == DAY ? begin + "/" + end : "[" + begin + ".." + end + "]";
    }

    /** One day, where the code says that no more than the days around it, its month or its year is known. */
    private static String aroundDay(String day, int precision) {
        return switch (precision) {
            case SOME_DAYS, WEEK -> day + "~";
            case MONTH -> day.substring(0, 7);
            case LONGER -> day.substring(0, 4);
            default -> day;
        };
    }

    /** Whether the two days are the first and the last of one month or year, which the first characters name. */
    private static boolean isWhole(String begin, String end, int characters) {
        Bounds bounds = Edtf.parse(begin.substring(0, characters)).bounds();
        return bounds.earliestBegin().toLocalDate().toString().equals(begin)
                && bounds.latestEnd().toLocalDate().toString().equals(end);
    }

    /** A day, with or without a time. */
    static String day(Row row, String column) {
        String text = row.get(column).replaceFirst("[ T].*", "");
        try {
            if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
                return Edtf.parse(text).text();
            }
        } catch (EdtfException e) {
            throw new RejectedRow(row, column, e.getMessage(), "Correct the date");
        }
        throw new RejectedRow(row, column, "this is not a day such as 1997-05-29", "Correct the date");
    }
}
