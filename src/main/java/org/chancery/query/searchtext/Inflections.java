package org.chancery.query.searchtext;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms that a name may have in its dictionary: of "Лаврова" that is "Лавров", of "Lavrov's" it is "Lavrov". */
final class Inflections {
    private static final Pattern POSSESSIVE = Pattern.compile("(?i)['’]s?$");
    private static final Pattern ELIDED = Pattern.compile("(?i)^(?:l|d|qu)['’]");
    /** And, in, for, then, like. */
    private static final Pattern ARABIC_PREFIX = Pattern.compile("^[وبلفك](?=[\\u0621-\\u064a]{2})");

    /** Endings of Russian cases, the longest first, and those of the nominative that stand in their place. */
    private static final List<String> CASES = List.of(
            "ами", "ями", "ого", "его", "ому", "ему", "ией", "иям", "иях", "ой", "ей", "ом", "ем", "ым", "им", "ую",
            "юю", "ах", "ях", "ии", "ию", "ою", "а", "я", "у", "ю", "е", "и", "ы");

    private static final List<String> NOMINATIVES =
            List.of("", "а", "я", "ия", "й", "ий", "ый", "ой", "ь", "о", "е", "ы", "и");

    private static final Pattern GENITIVE = Pattern.compile("(?<=\\p{IsLatin}{3})s$");

    /** Of a place: "Потсдамская", "Женевские", "Ялтинской". */
    private static final Pattern RUSSIAN_ADJECTIVE =
            Pattern.compile("(.{3,}?)(?:ин)?ск(?:ий|ая|ое|ие|ого|ой|ому|им|ом|ую|их|ими)");

    private static final List<String> ENDINGS_OF_PLACES = List.of("", "а", "ь", "и");

    private Inflections() {}

    /** The word without the "s" that German puts behind names; empty where it has none. */
    static Optional<String> withoutS(String word) {
        String without = GENITIVE.matcher(word).replaceFirst("");
        return without.equals(word) ? Optional.empty() : Optional.of(without);
    }

    /** Other forms of the word, the likeliest first; none if it has no ending that we know. */
    static List<String> of(String word) {
        Set<String> forms = new LinkedHashSet<>();
        add(forms, word, POSSESSIVE.matcher(word).replaceFirst(""));
        add(forms, word, ELIDED.matcher(word).replaceFirst(""));
        arabic(forms, word, word);
        if (word.codePoints()
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC)) {
            for (String ending : CASES) {
                if (word.endsWith(ending) && word.length() - ending.length() >= 3) {
                    String stem = word.substring(0, word.length() - ending.length());
                    NOMINATIVES.forEach(nominative -> add(forms, word, stem + nominative));
                }
            }
            Matcher adjective = RUSSIAN_ADJECTIVE.matcher(word);
            if (adjective.matches()) {
                ENDINGS_OF_PLACES.forEach(ending -> add(forms, word, adjective.group(1) + ending));
            }
        }
        return new ArrayList<>(forms);
    }

    /** Arabic writes "and", "in" and "for" together with the next word; "for the" loses a letter. */
    private static void arabic(Set<String> forms, String word, String rest) {
        if (rest.startsWith("لل")) {
            add(forms, word, "ا" + rest.substring(1));
        }
        String without = ARABIC_PREFIX.matcher(rest).replaceFirst("");
        if (!without.equals(rest)) {
            add(forms, word, without);
            if (rest.equals(word)) {
                arabic(forms, word, without);
            }
        }
    }

    private static void add(Set<String> forms, String word, String form) {
        if (!form.isEmpty() && !form.equals(word)) {
            forms.add(form);
        }
    }
}
