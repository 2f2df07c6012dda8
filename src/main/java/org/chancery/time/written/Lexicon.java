package org.chancery.time.written;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.time.written.Word.Meaning;
import org.jspecify.annotations.Nullable;

/** The words of dates: names of months, weekdays, quarters and eras from CLDR, and {@link OwnWords}. */
final class Lexicon {
    /** The languages of the archive, with the regions that have names of their own for months. */
    static final List<String> LANGUAGES = List.of(
            "ar", "en", "es", "fr", "ky", "ru", "tg", "uz", "zh", //
            "ar-SY", "ar-MA", "ar-DZ", "en-GB", "uz-Cyrl", "fa", "fa-AF", "de", "de-AT");

    private static final Map<CalendarSystem, String> NAMES = new EnumMap<>(Map.of(
            CalendarSystem.GREGORIAN,
            "gregorian",
            CalendarSystem.HIJRI,
            "islamic",
            CalendarSystem.SOLAR_HIJRI,
            "persian"));
    private static final int[] CONTEXTS = {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE};
    private static final int[] WIDTHS = {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED};

    private static final Map<Character, List<Entry>> ENTRIES = entries();

    private Lexicon() {}

    /** A phrase and all that it may mean. */
    record Entry(String phrase, List<Meaning> meanings) {}

    /** The longest phrase that the text has at this position as whole words. */
    static @Nullable Entry longestAt(String text, int position) {
        for (Entry entry : ENTRIES.getOrDefault(text.charAt(position), List.of())) {
            if (text.startsWith(entry.phrase(), position)
                    && endsWord(text, position + entry.phrase().length())) {
                return entry;
            }
        }
        return null;
    }

    /** The phrases that may play the role. */
    static List<Entry> entriesOf(Role role) {
        return ENTRIES.values().stream()
                .flatMap(List::stream)
                .filter(entry -> entry.meanings().stream().anyMatch(meaning -> meaning.role() == role))
                .toList();
    }

    /** Chinese leaves no space between words. */
    private static boolean endsWord(String text, int end) {
        return end == text.length()
                || !Character.isLetter(text.charAt(end))
                || isHan(text.charAt(end))
                || isHan(text.charAt(end - 1));
    }

    private static boolean isHan(char letter) {
        return UScript.getScript(letter) == UScript.HAN;
    }

    private static Map<Character, List<Entry>> entries() {
        Map<String, Set<Meaning>> meanings = new LinkedHashMap<>();
        // First: where a language numbers the months of all calendars, the number is of ours.
        for (CalendarSystem system : NAMES.keySet()) {
            LANGUAGES.forEach(language -> ofCldr(language, system, meanings));
        }
        add(meanings, "sept", Meaning.of(Role.MONTH, 9));
        OwnWords.all().forEach(own -> add(meanings, own.phrase(), own.meaning()));
        Map<Character, List<Entry>> entries = new HashMap<>();
        meanings.forEach((phrase, all) -> entries.computeIfAbsent(phrase.charAt(0), first -> new ArrayList<>())
                .add(new Entry(phrase, List.copyOf(all))));
        entries.values()
                .forEach(all -> all.sort(
                        Comparator.comparingInt((Entry entry) -> -entry.phrase().length())));
        return Map.copyOf(entries);
    }

    private static void ofCldr(String language, CalendarSystem system, Map<String, Set<Meaning>> meanings) {
        ULocale locale = new ULocale(ULocale.forLanguageTag(language).getName() + "@calendar=" + NAMES.get(system));
        DateFormatSymbols symbols = new DateFormatSymbols(Calendar.getInstance(locale), locale);
        for (int context : CONTEXTS) {
            for (int width : WIDTHS) {
                named(symbols.getMonths(context, width), Role.MONTH, system, meanings);
                if (language.equals("tg")) {
                    // The month of a year: "июни 2023". CLDR has it without the ending alone.
                    String[] ofAYear = Stream.of(symbols.getMonths(context, width))
                            .map(month -> month + "и")
                            .toArray(String[]::new);
                    named(ofAYear, Role.MONTH, system, meanings);
                }
                if (system == CalendarSystem.GREGORIAN) {
                    named(symbols.getQuarters(context, width), Role.QUARTER, system, meanings);
                }
            }
            if (system == CalendarSystem.GREGORIAN) {
                named(symbols.getWeekdays(context, DateFormatSymbols.WIDE), Role.WEEKDAY, system, meanings);
            }
        }
        eras(symbols.getEras(), system, meanings);
        eras(symbols.getEraNames(), system, meanings);
    }

    private static void named(String[] names, Role role, CalendarSystem system, Map<String, Set<Meaning>> meanings) {
        for (int at = 0; at < Math.min(12, names.length); at++) {
            // ICU numbers weekdays from 1, and has thirteen months for calendars with a leap month.
            boolean isNumbered = role == Role.MONTH && names[at].chars().anyMatch(Character::isDigit);
            Set<Meaning> known = meanings.getOrDefault(DateText.compared(names[at]), Set.of());
            boolean isTaken =
                    known.stream().anyMatch(meaning -> meaning.role() == role && meaning.calendar() != system);
            if (!names[at].isBlank() && !isNumbered && !isTaken) {
                add(meanings, names[at], new Meaning(role, role == Role.WEEKDAY ? at : at + 1, system));
            }
        }
    }

    private static void eras(String[] names, CalendarSystem system, Map<String, Set<Meaning>> meanings) {
        for (int at = 0; at < names.length; at++) {
            boolean isBefore = system == CalendarSystem.GREGORIAN && at == 0;
            add(meanings, names[at], isBefore ? Meaning.of(Role.BC) : new Meaning(Role.CALENDAR, 0, system));
        }
    }

    private static void add(Map<String, Set<Meaning>> meanings, String phrase, Meaning meaning) {
        String compared = DateText.compared(phrase);
        for (String spelt : List.of(compared, compared.replace(". ", " "), compared.replace(". ", "."))) {
            String plain = spelt.endsWith(".") ? spelt.substring(0, spelt.length() - 1) : spelt;
            if (!plain.isEmpty()) {
                meanings.computeIfAbsent(plain, any -> new LinkedHashSet<>()).add(meaning);
            }
        }
    }
}
