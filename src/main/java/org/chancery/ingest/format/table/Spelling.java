package org.chancery.ingest.format.table;

import java.util.List;
import org.chancery.ingest.input.DayOrder;

/** Advice on how to write a date that cannot be read. */
final class Spelling {
    private Spelling() {}

    /** @param meanings what the text may mean, if that is several dates */
    static String remedy(String text, List<String> meanings) {
        if (text.matches("\\d{5}")) {
            return "If it counts the days of a workbook, show the column as dates before saving it; else write EDTF";
        }
        if (meanings.isEmpty()) {
            return "Write EDTF, for example 2023-06";
        }
        String either = "Write " + String.join(" or ", meanings);
        return DayOrder.isOfNumbers(text)
                ? either
                        + ", or say the order of all dates with --day-order, or with dates: {order: day-month-year} in "
                        + "a mapping"
                : either;
    }
}
