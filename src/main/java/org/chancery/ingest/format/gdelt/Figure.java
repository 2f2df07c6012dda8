package org.chancery.ingest.format.gdelt;

import java.math.BigDecimal;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.model.Problem.Consequence;
import org.chancery.ingest.model.RecordSink;
import org.jspecify.annotations.Nullable;

/** The columns of numbers, with the range of each. */
enum Figure {
    GOLDSTEIN_SCALE("GoldsteinScale", -10, 10),
    LATITUDE("ActionGeo_Lat", -90, 90),
    LONGITUDE("ActionGeo_Long", -180, 180),
    MENTIONS("NumMentions", 0, Integer.MAX_VALUE) {
        @Override
        boolean fits(double number) {
            return super.fits(number) && number == Math.rint(number);
        }
    };

    private static final int LONGEST = 40;

    private final String column;
    private final int least;
    private final int most;

    Figure(String column, int least, int most) {
        this.column = column;
        this.least = least;
        this.most = most;
    }

    /** The number in the row; null if there is none, or something else. */
    @Nullable
    Double of(Row row) {
        // Digits without end would take their time.
        if (row.get(column).length() > LONGEST) {
            return null;
        }
        try {
            Double number = row.has(column) ? new BigDecimal(row.get(column)).doubleValue() : null;
            return number != null && fits(number) ? number : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    boolean fits(double number) {
        return least <= number && number <= most;
    }

    /** Reports values that are left out because they are not such numbers. */
    void check(Row row, RecordSink sink) {
        if (row.has(column) && of(row) == null) {
            sink.report(row.problem(
                    column,
                    "this is not a number from %d to %d".formatted(least, most),
                    "Restore the value from the original",
                    Consequence.VALUE_LEFT_OUT));
        }
    }
}
