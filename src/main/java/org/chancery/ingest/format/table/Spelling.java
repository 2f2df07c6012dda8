package org.chancery.ingest.format.table;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Suggests the EDTF for a date in another notation. */
final class Spelling {
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");
    private static final List<DateTimeFormatter> MONTHS = List.of(format("MMMM uuuu"), format("MMM uuuu"));
    private static final List<DateTimeFormatter> DAYS =
            List.of(format("d MMMM uuuu"), format("d MMM uuuu"), format("MMMM d, uuuu"), format("MMM d, uuuu"));

    private Spelling() {}

    static String remedy(String text) {
        if (text.matches("\\d{5}")) {
            return "If it counts the days of a workbook, show the column as dates before saving it; else write EDTF";
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return ofNumbers(Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2)), numbers.group(3));
        }
        for (DateTimeFormatter month : MONTHS) {
            try {
                return "Write " + YearMonth.parse(text, month);
            } catch (DateTimeParseException e) {
                // It is spelt differently.
            }
        }
        for (DateTimeFormatter day : DAYS) {
            try {
                return "Write " + java.time.LocalDate.parse(text, day);
            } catch (DateTimeParseException e) {
                // It is spelt differently.
            }
        }
        return "Write EDTF, for example 2023-06";
    }

    private static String ofNumbers(int first, int second, String year) {
        if (first > 12 || first == second) {
            return "Write %s-%02d-%02d".formatted(year, second, first);
        }
        if (second > 12) {
            return "Write %s-%02d-%02d".formatted(year, first, second);
        }
        return ("Write %s-%02d-%02d or %s-%02d-%02d, or say the order of all dates with --day-order, or with dates: "
                        + "{order: day-month-year} in a mapping")
                .formatted(year, second, first, year, first, second);
    }

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }
}
