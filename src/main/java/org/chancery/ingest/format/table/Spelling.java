package org.chancery.ingest.format.table;

import java.util.List;
import java.util.regex.Pattern;
import org.chancery.ingest.input.DayOrder;
import org.chancery.time.EdtfException;

/** Advice on how to write a date that cannot be read. */
final class Spelling {
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}([./-])\\d{1,2}\\1\\d{2}");

    private Spelling() {}

    /** What is wrong with a text that is not EDTF: of words the grammar of EDTF tells nothing. */
    static String reason(String text, EdtfException notEdtf) {
        boolean isInWords = text.codePoints().anyMatch(Character::isWhitespace)
                || text.codePoints().filter(Character::isLetter).count() > 2;
        return isInWords
                ? "this is in no notation of dates that is known here"
                : "%s, at position %d".formatted(notEdtf.reason(), notEdtf.position());
    }

    /** @param meanings what the text may mean, if that is several dates */
    static String remedy(String text, List<String> meanings) {
        if (text.matches("\\d{5}")) {
            return "If it counts the days of a workbook, show the column as dates before saving it; else write EDTF";
        }
        if (meanings.isEmpty()) {
            return "Write EDTF, for example 2023-06";
        }
        String either = "Write " + String.join(" or ", meanings);
        if (DayOrder.isOfNumbers(text)) {
            return either
                    + ", or say the order of all dates with --day-order, or with dates: {order: day-month-year} in "
                    + "a mapping";
        }
        return SHORT_YEAR.matcher(text).matches()
                ? either + ", or say how all dates are written with dates: {patterns: [dd.MM.yy]} in a mapping"
                : either;
    }
}
