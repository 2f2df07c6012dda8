package org.chancery.ingest.input;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** The text of a workbook's cell, as in a table of separated values. */
final class CellText {
    /** 31 December 9999, the last day of workbooks. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    private CellText() {}

    /** A date as ISO 8601, as far as the cell shows it: without a day if it shows only month and year. */
    static String of(Cell cell) {
        String shown = cell.getType() == CellType.NUMBER ? dateParts(cell) : "";
        if (shown.indexOf('y') < 0 || !isDay(cell.asNumber())) {
            return requireNonNullElse(cell.getType() == CellType.NUMBER ? cell.getRawValue() : cell.getText(), "");
        }
        LocalDateTime date = cell.asDate();
        if (shown.indexOf('d') >= 0) {
            return day(date);
        }
        String pattern = shown.indexOf('m') >= 0 ? "uuuu-MM" : "uuuu";
        return date.format(DateTimeFormatter.ofPattern(pattern, Locale.ROOT));
    }

    private static String day(LocalDateTime date) {
        return date.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? date.toLocalDate().toString()
                : date.truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    }

    private static boolean isDay(BigDecimal number) {
        return number.signum() > 0 && number.compareTo(LAST_DAY) <= 0;
    }

    /** The format of the cell without its literal text: {@code yyyy-mm-dd}. */
    private static String dateParts(Cell cell) {
        return requireNonNullElse(cell.getDataFormatString(), "")
                .replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "")
                .toLowerCase(Locale.ROOT);
    }
}
