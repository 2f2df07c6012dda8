package org.chancery.time.spoken;

import static java.util.Objects.requireNonNull;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What one language has for dates: the patterns of {@code dates/LANGUAGE.properties}, and the names of months, numbers
 * and lists of CLDR. A pattern has arguments in braces, and behind a dot the form that the argument takes there:
 * {@code {date.genitive}}.
 */
final class Vocabulary {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)(?:\\.(\\w+))?}");

    /** Years of more digits are grouped; the archive counts in the Gregorian calendar and in European digits. */
    private static final int LAST_PLAIN_YEAR = 9_999;

    private final String language;
    private final ULocale locale;
    private final Map<String, String> patterns;
    private final List<String> months;
    private final List<String> monthsAlone;

    private Vocabulary(String language) {
        this.language = language;
        // Of Britain, as the dates of the English archive are: "4, 5 or 6 June".
        String region = language.equals("en") ? "en-GB" : language;
        locale = ULocale.forLanguageTag(region + "-u-ca-gregory-nu-latn");
        patterns = read(language);
        DateFormatSymbols symbols = new DateFormatSymbols(locale);
        months = lowerCase(symbols.getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE));
        monthsAlone = lowerCase(symbols.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE));
    }

    static Vocabulary of(String language) {
        return new Vocabulary(language);
    }

    private static Map<String, String> read(String language) {
        String resource = "/dates/" + language + ".properties";
        try (InputStream file = Vocabulary.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException(resource + " is missing.");
            }
            Properties read = new Properties();
            read.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return Map.copyOf(asStrings(read));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Map<String, String> asStrings(Properties read) {
        return (Map) read;
    }

    /** English writes months with a capital letter; CLDR has some of Tajik with one, which they have only in tables. */
    private List<String> lowerCase(String[] names) {
        return Stream.of(names)
                .map(name -> language.equals("en") ? name : UCharacter.toLowerCase(locale, name))
                .toList();
    }

    String language() {
        return language;
    }

    boolean has(String key) {
        return patterns.containsKey(key);
    }

    /** The first of these that the language has. */
    Optional<String> pattern(String... keys) {
        return Stream.of(keys)
                .map(patterns::get)
                .filter(pattern -> pattern != null)
                .findFirst();
    }

    /** The pattern with its arguments, each given by its name and its form; the form is empty for the plain one. */
    String fill(String key, BiFunction<String, String, String> arguments) {
        return filled(require(key), arguments);
    }

    /** The pattern with arguments that take no form. */
    String with(String key, Map<String, String> arguments) {
        return filled(require(key), arguments);
    }

    static String filled(String pattern, Map<String, String> arguments) {
        return filled(pattern, (name, form) -> requireNonNull(arguments.get(name), name));
    }

    String require(String... keys) {
        return pattern(keys)
                .orElseThrow(() -> new IllegalStateException("dates/" + language + ".properties lacks " + keys[0]));
    }

    static String filled(String pattern, BiFunction<String, String, String> arguments) {
        return ARGUMENT.matcher(pattern).replaceAll(argument -> Matcher.quoteReplacement(value(argument, arguments)));
    }

    private static String value(MatchResult argument, BiFunction<String, String, String> arguments) {
        String form = argument.group(2);
        return arguments.apply(argument.group(1), form == null ? "" : form);
    }

    /** As it stands beside a day: Russian has it in the genitive. */
    String monthOfDay(int month) {
        return months.get(month - 1);
    }

    String monthAlone(int month) {
        return monthsAlone.get(month - 1);
    }

    String number(int value) {
        if (value <= LAST_PLAIN_YEAR) {
            return Integer.toString(value);
        }
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    /** The texts as a list, of which all or one is meant. */
    String list(List<String> texts, boolean all) {
        Optional<String> own = pattern(all ? "and" : "or");
        if (own.isPresent()) {
            return ownList(own.get(), texts);
        }
        ListFormatter.Type type = all ? ListFormatter.Type.AND : ListFormatter.Type.OR;
        return ListFormatter.getInstance(locale, type, ListFormatter.Width.WIDE).format(texts);
    }

    private static String ownList(String pattern, List<String> texts) {
        if (texts.size() == 1) {
            return texts.get(0);
        }
        List<String> first = new ArrayList<>(texts);
        String last = first.remove(first.size() - 1);
        return filled(pattern, (name, form) -> name.equals("last") ? last : String.join(", ", first));
    }
}
