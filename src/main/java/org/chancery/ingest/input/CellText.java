package org.chancery.ingest.input;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** The text of a workbook's cell, as in a table of separated values. */
final class CellText {
    /** 31 December 9999, the last day of workbooks. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
    /** Workbooks count from 1900 or from 1904; the first count takes 1900 for a leap year. */
    private static final LocalDate DAY_ZERO_OF_1904 = LocalDate.of(1904, 1, 1);

    private static final LocalDate DAY_ZERO_OF_1900 = LocalDate.of(1899, 12, 30);
    private static final int FIRST_OF_MARCH_1900 = 61;
    /** A sheet shows no more digits; those beyond are how the number is stored. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    private static final int LONGEST_PLAIN_NUMBER = 40;
    private static final BigDecimal MILLISECONDS_OF_A_DAY = BigDecimal.valueOf(86_400_000);

    private CellText() {}

    /**
     * A date as ISO 8601, as far as the cell shows it: without a day if it shows only month and year. A number as the
     * sheet shows it: {@code 2013} for a stored {@code 2013.0} or {@code 2.013E3}.
     *
     * @param from1904 whether the days of the workbook count from 1904
     */
    static String of(Cell cell, boolean from1904) {
        BigDecimal number = number(cell);
        if (number == null) {
            return requireNonNullElse(cell.getType() == CellType.NUMBER ? cell.getRawValue() : cell.getText(), "");
        }
        String shown = dateParts(cell);
        boolean showsDay = shown.indexOf('d') >= 0;
        boolean isDate = shown.indexOf('y') >= 0 || (showsDay && shown.indexOf('m') >= 0);
        if (!isDate || !isDay(number, from1904)) {
            return plain(number);
        }
        LocalDateTime date = date(number, from1904);
        if (showsDay) {
            return day(date);
        }
        String pattern = shown.indexOf('m') >= 0 ? "uuuu-MM" : "uuuu";
        return date.format(DateTimeFormatter.ofPattern(pattern, Locale.ROOT));
    }

    /** The number that the cell stores, also as the result of a formula; null if it stores something else. */
    private static @Nullable BigDecimal number(Cell cell) {
        String raw = cell.getRawValue();
        boolean mayBeNumber = cell.getType() == CellType.NUMBER
                || (cell.getType() == CellType.FORMULA && !dateParts(cell).isEmpty());
        try {
            return mayBeNumber && raw != null && raw.length() < LONGEST_PLAIN_NUMBER
                    ? new BigDecimal(raw.strip())
                    : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static String plain(BigDecimal number) {
        BigDecimal shown = number.scale() > 0 ? number.round(SHOWN) : number;
        BigDecimal stripped = shown.signum() == 0 ? BigDecimal.ZERO : shown.stripTrailingZeros();
        boolean isHuge = Math.abs(stripped.scale()) > LONGEST_PLAIN_NUMBER;
        return isHuge ? stripped.toString() : stripped.toPlainString();
    }

    private static LocalDateTime date(BigDecimal number, boolean from1904) {
        BigDecimal days = number.setScale(0, RoundingMode.FLOOR);
        long milliseconds = number.subtract(days)
                .multiply(MILLISECONDS_OF_A_DAY)
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        long count = days.longValue();
        boolean isBeforeFalseLeapDay = !from1904 && count < FIRST_OF_MARCH_1900;
        LocalDate zero = from1904 ? DAY_ZERO_OF_1904 : DAY_ZERO_OF_1900;
        return zero.plusDays(isBeforeFalseLeapDay ? count + 1 : count)
                .atStartOfDay()
                .plus(milliseconds, ChronoUnit.MILLIS);
    }

    private static String day(LocalDateTime date) {
        return date.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? date.toLocalDate().toString()
                : date.truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    }

    /** Day 0 is a day only where the count begins in 1904. */
    private static boolean isDay(BigDecimal number, boolean from1904) {
        return number.signum() > (from1904 ? -1 : 0) && number.compareTo(LAST_DAY) <= 0;
    }

    /** The format of the cell without its literal text: {@code yyyy-mm-dd}. */
    private static String dateParts(Cell cell) {
        return requireNonNullElse(cell.getDataFormatString(), "")
                .replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "")
                .toLowerCase(Locale.ROOT);
    }
}
