package org.chancery.ingest.format.acled;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.ingest.input.Numbers;
import org.chancery.ingest.input.RejectedRow;
import org.chancery.ingest.input.Row;
import org.chancery.time.Edtf;
import org.chancery.time.written.DateReader;
import org.chancery.time.written.WrittenDate;

/** The day of an event, and how far it is known. */
final class AcledDate {
    private static final DateReader READER = DateReader.ofFiles();
    private static final Pattern TWO_DIGITS = Pattern.compile("(\\d{1,2})[ -](\\p{L}+)\\.?[ -](\\d\\d)");
    private static final int YEAR_DIGITS = 4;
    private static final int MONTH = 3;
    private static final int UNKNOWN = -9;

    private AcledDate() {}

    /**
     * The day; about the day, if only the week is known; the month, if only that is.
     *
     * @throws RejectedRow if it is no day, or which day is not certain
     */
    static Edtf read(Row row) {
        String day = day(row);
        int precision = row.has("time_precision")
                ? Numbers.code(row, "time_precision", 1, MONTH, UNKNOWN).orElse(1)
                : 1;
        return switch (precision) {
            case 1 -> Edtf.parse(day);
            case 2 -> Edtf.parse(day + "~");
            default -> Edtf.parse(day.substring(0, 7));
        };
    }

    /** Of a day such as 16-May-25 the column of years has all digits. */
    private static String withWholeYear(String text, String year) {
        Matcher day = TWO_DIGITS.matcher(text);
        return day.matches()
                        && year.length() >= YEAR_DIGITS
                        && year.substring(2, YEAR_DIGITS).equals(day.group(3))
                ? "%s %s %s".formatted(day.group(1), day.group(2), year.substring(0, YEAR_DIGITS))
                : text;
    }

    private static String day(Row row) {
        String text = withWholeYear(row.get("event_date").replaceFirst("[ T]0?0:00(:00.*)?$", ""), row.get("year"));
        List<String> days = READER.read(text).map(WrittenDate::meanings).orElse(List.of()).stream()
                .map(Edtf::text)
                .filter(date -> date.matches("\\d{4}-\\d\\d-\\d\\d"))
                .filter(date -> !row.has("year") || row.get("year").startsWith(date.substring(0, 4)))
                .distinct()
                .toList();
        if (days.size() == 1) {
            return days.get(0);
        }
        throw new RejectedRow(
                row,
                "event_date",
                days.isEmpty() ? "this is no day of the year of the row" : "this may be several days: " + days,
                "Write it as 2023-06-05, or say the order with --day-order");
    }
}
