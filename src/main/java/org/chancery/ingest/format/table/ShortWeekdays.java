package org.chancery.ingest.format.table;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes out a weekday before a date: "Mon, 5 June 2023". In other texts "Sun" and "Do" are words of their own, so only
 * a table reads them, and only before a comma.
 */
final class ShortWeekdays {
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "ru", "uz", "ky", "tg");
    private static final Pattern FIRST = Pattern.compile("(\\p{L}{2,5})\\.?,\\s*(?=\\S)");
    private static final Map<String, String> WHOLE = whole();

    private ShortWeekdays() {}

    /** The text with the whole name of the weekday. */
    static String writtenOut(String text) {
        Matcher first = FIRST.matcher(text);
        String day = first.lookingAt() ? WHOLE.get(first.group(1).toLowerCase(Locale.ROOT)) : null;
        return day == null ? text : day + ", " + text.substring(first.end());
    }

    private static Map<String, String> whole() {
        Map<String, String> whole = new HashMap<>();
        for (String language : LANGUAGES) {
            DateFormatSymbols symbols = new DateFormatSymbols(ULocale.forLanguageTag(language));
            String[] names = symbols.getWeekdays(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE);
            String[] brief = symbols.getWeekdays(DateFormatSymbols.FORMAT, DateFormatSymbols.ABBREVIATED);
            for (int day = 1; day < brief.length; day++) {
                whole.putIfAbsent(brief[day].replace(".", "").toLowerCase(Locale.ROOT), names[day]);
            }
        }
        return Map.copyOf(whole);
    }
}
