package org.chancery.query.searchtext;

import static java.util.Comparator.naturalOrder;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.language.Folding;
import org.chancery.time.Edtf;
import org.chancery.time.EdtfException;

/** A time as people write it: EDTF, "2021–2022", "June 2023", "5 июня 2023", "1er juin 2023". */
final class WrittenDate {
    /** The most words of a date: a day, a month and a year. */
    static final int MOST_WORDS = 3;

    private static final Pattern YEARS = Pattern.compile("(\\d{4})[-–—](\\d{4})");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:er|st|nd|rd|th|-го|е)?\\.?");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /** The numbers of the months by their names in the languages of the page; the Levant has names of its own. */
    private static final Map<String, Integer> MONTHS = months("en", "fr", "ru", "ar", "ar-SY");

    private WrittenDate() {}

    static Optional<Edtf> read(List<Token> words) {
        List<String> plain = words.stream().map(Token::plain).toList();
        return switch (plain.size()) {
            case 1 -> single(plain.get(0));
            case 2 -> monthOf(plain.get(0)).flatMap(month -> date(plain.get(1), month, ""));
            case MOST_WORDS ->
                monthOf(plain.get(1))
                        .flatMap(month -> date(plain.get(2), month, plain.get(0)))
                        .or(() -> monthOf(plain.get(0)).flatMap(month -> date(plain.get(2), month, plain.get(1))));
            default -> Optional.empty();
        };
    }

    private static Optional<Edtf> single(String word) {
        boolean mayBeADate = word.chars().anyMatch(Character::isDigit);
        Matcher years = YEARS.matcher(word);
        return mayBeADate ? edtf(years.matches() ? years.group(1) + "/" + years.group(2) : word) : Optional.empty();
    }

    private static Optional<Integer> monthOf(String word) {
        return Optional.ofNullable(MONTHS.get(Folding.fold(word)));
    }

    private static Optional<Edtf> date(String year, int month, String day) {
        Matcher number = DAY.matcher(day);
        if (!YEAR.matcher(year).matches() || (!day.isEmpty() && !number.matches())) {
            return Optional.empty();
        }
        String ofMonth = day.isEmpty() ? "" : "-%02d".formatted(Integer.parseInt(number.group(1)));
        return edtf("%s-%02d%s".formatted(year, month, ofMonth));
    }

    private static Optional<Edtf> edtf(String text) {
        try {
            return Optional.of(Edtf.parse(text));
        } catch (EdtfException isNone) {
            return Optional.empty();
        }
    }

    private static Map<String, Integer> months(String... languages) {
        Map<String, Integer> months = new HashMap<>();
        for (String language : languages) {
            DateFormatSymbols symbols = new DateFormatSymbols(ULocale.forLanguageTag(language));
            for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
                for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
                    String[] names = symbols.getMonths(context, width);
                    for (int month = 0; month < 12; month++) {
                        months.putIfAbsent(Folding.fold(names[month]), month + 1);
                    }
                }
            }
        }
        return Map.copyOf(months);
    }

    /** The shortest time that contains all of these. */
    static Optional<Edtf> around(List<Edtf> times) {
        if (times.size() < 2) {
            return times.stream().findFirst();
        }
        LocalDateTime begin = times.stream()
                .map(time -> time.bounds().earliestBegin())
                .min(naturalOrder())
                .orElseThrow();
        LocalDateTime end = times.stream()
                .map(time -> time.bounds().latestEnd())
                .max(naturalOrder())
                .orElseThrow();
        return edtf(day(begin) + "/" + day(end));
    }

    private static String day(LocalDateTime moment) {
        boolean isOpen = moment.equals(LocalDateTime.MIN) || moment.equals(LocalDateTime.MAX);
        return isOpen ? ".." : moment.toLocalDate().toString();
    }
}
