package org.chancery.ingest.input;

import java.math.BigDecimal;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reads numbers from the columns of a row. */
public final class Numbers {
    /**
     * R shortens round numbers, and loses nothing: {@code 1e+05}. Spreadsheet programs round, and write a capital E.
     */
    private static final String SHORTENED = "-?\\d(\\.\\d{1,14})?e(\\+0\\d|\\+1[0-4]|-0\\d|-1[0-7])";

    private Numbers() {}

    /**
     * A whole number; {@code 1976.0} is one.
     *
     * @throws RejectedRow if the column contains none
     */
    public static int whole(Row row, String column) {
        Integer value = wholeOrNull(row, column);
        if (value == null) {
            throw new RejectedRow(row, column, "a number is missing", "Fill in " + column);
        }
        return value;
    }

    /**
     * A whole number, or null if the column is empty.
     *
     * @throws RejectedRow if the column contains something else
     */
    public static @Nullable Integer wholeOrNull(Row row, String column) {
        BigDecimal number = decimalOrNull(row, column);
        if (number != null && row.get(column).matches("-?\\d{1,3}[.,]\\d{3}")) {
            throw new RejectedRow(
                    row,
                    column,
                    "the %s may divide thousands or begin a fraction"
                            .formatted(row.get(column).indexOf(',') < 0 ? "full stop" : "comma"),
                    "Write the number without it");
        }
        try {
            return number == null ? null : (Integer) number.intValueExact();
        } catch (ArithmeticException e) {
            throw new RejectedRow(row, column, "this is not a whole number, or too large", "Correct " + column);
        }
    }

    /**
     * A code between the lowest and the highest number; empty if the column marks it as unknown, is empty, or missing.
     *
     * @throws RejectedRow if the column contains something else
     */
    public static OptionalInt code(Row row, String column, int lowest, int highest, int unknown) {
        if (!row.has(column)) {
            return OptionalInt.empty();
        }
        int value = whole(row, column);
        if (value == unknown) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(within(row, column, value, lowest, highest));
    }

    /**
     * A code between the lowest and the highest number, which the row has to have.
     *
     * @throws RejectedRow if the column contains something else, or nothing
     */
    public static int code(Row row, String column, int lowest, int highest) {
        return within(row, column, whole(row, column), lowest, highest);
    }

    private static int within(Row row, String column, int value, int lowest, int highest) {
        if (value < lowest || value > highest) {
            throw new RejectedRow(
                    row, column, "the codes go from %d to %d".formatted(lowest, highest), "Correct " + column);
        }
        return value;
    }

    /** Whether a number of degrees lies on the globe, which has so many from the middle to either side. */
    public static boolean isOnTheGlobe(BigDecimal degrees, int limit) {
        return degrees.abs().compareTo(BigDecimal.valueOf(limit)) <= 0;
    }

    /**
     * A number, or null if the column is empty.
     *
     * @throws RejectedRow if the column contains something else
     */
    public static @Nullable BigDecimal decimalOrNull(Row row, String column) {
        String text = row.find(column);
        // A short text with a huge exponent would otherwise become a huge number.
        // A comma before three digits may divide thousands, but no number of degrees has thousands.
        if (text != null && text.matches(SHORTENED)) {
            return new BigDecimal(text);
        }
        if (text != null && !text.matches("-?\\d{1,15}([.,]\\d{1,17})?")) {
            throw new RejectedRow(row, column, "this is not a number", "Correct " + column);
        }
        return text == null ? null : new BigDecimal(text.replace(',', '.'));
    }
}
