package org.chancery.naming;

import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.chancery.language.LanguageTags;

/**
 * Other spellings of a name by the rules of its language, where one folded form cannot do for all languages: Ukrainian
 * г is "h" and Russian г is "g", Serbian has an alphabet for each script, German ü is also written "ue".
 */
public final class Spellings {
    /** The systems of each language with which its names are written in Latin letters, beside {@code Folding}'s. */
    private static final Map<String, List<String>> SYSTEMS = Map.ofEntries(
            Map.entry("sr", List.of("Serbian-Latin/BGN")),
            Map.entry("bs", List.of("Serbian-Latin/BGN")),
            Map.entry("hr", List.of("Serbian-Latin/BGN")),
            Map.entry("mk", List.of("Macedonian-Latin/BGN", SpellingRules.MACEDONIAN)),
            Map.entry("bg", List.of("Bulgarian-Latin/BGN", SpellingRules.BULGARIAN)),
            Map.entry("ru", List.of(SpellingRules.RUSSIAN, SpellingRules.RUSSIAN_WITHOUT_SIGN)),
            Map.entry("uk", List.of("Ukrainian-Latin/BGN", SpellingRules.UKRAINIAN)),
            Map.entry("be", List.of("Belarusian-Latin/BGN", SpellingRules.BELARUSIAN)),
            Map.entry("kk", List.of("Kazakh-Latin/BGN", SpellingRules.KAZAKH)),
            Map.entry("ky", List.of("Kirghiz-Latin/BGN", SpellingRules.KYRGYZ)),
            Map.entry("tg", List.of(SpellingRules.TAJIK)),
            Map.entry("tk", List.of("Turkmen-Latin/BGN")),
            Map.entry("uz", List.of("Uzbek-Latin/BGN")),
            Map.entry("az", List.of("Azerbaijani-Latin/BGN")),
            Map.entry("mn", List.of("Mongolian-Latin/BGN")),
            Map.entry("hy", List.of("Armenian-Latin/BGN")),
            Map.entry("ka", List.of("Georgian-Latin/BGN")),
            Map.entry(
                    "el",
                    List.of(
                            "Greek-Latin/UNGEGN",
                            "Greek-Latin/BGN",
                            SpellingRules.GREEK,
                            SpellingRules.GREEK_AS_SPOKEN)));

    /** The languages that a name may be in whose language nobody has stated, by a letter that it has. */
    private static final Map<UnicodeSet, List<String>> OF_LETTERS = Map.of(
            letters("[ЂђЉљЊњЋћЏџЈј]"), List.of("sr"),
            letters("[ҐґЄєІіЇїГгИи]"), List.of("uk"),
            letters("[ЎўІіГг]"), List.of("be"),
            letters("[ӘәҒғҚқҢңӨөҰұҮүҺһ]"), List.of("kk", "ky"),
            letters("[ҒғҚқӢӣӮӯҲҳҶҷ]"), List.of("tg"),
            letters("[Жж]"), List.of("ky"),
            letters("[:Armenian:]"), List.of("hy"),
            letters("[:Georgian:]"), List.of("ka"),
            letters("[:Greek:]"), List.of("el"));

    /** What others write for the Latin letters of a language: Uzbek "x" is "kh" in English, and Turkish "c" is "j". */
    private static final Map<String, String> LATIN_SYSTEMS = Map.of(
            "uz", SpellingRules.UZBEK_LATIN,
            "az", SpellingRules.AZERBAIJANI_LATIN,
            "tr", SpellingRules.TURKISH_LATIN,
            "pl", SpellingRules.POLISH_LATIN,
            "hu", SpellingRules.HUNGARIAN_LATIN);

    private static final UnicodeSet OTHER_THAN_LATIN = letters("[[:L:]-[:Latin:]-[:Lm:]]");
    private static final UnicodeSet WITH_TWO_LETTERS = letters("[ÄäÖöÜüØøÅåĐđ]");
    private static final UnicodeSet OF_SCHOLARS = letters("[ŠšČčŽž]");
    private static final Map<String, Transliterator> TRANSLITERATORS = new ConcurrentHashMap<>();

    private Spellings() {}

    private static UnicodeSet letters(String pattern) {
        return new UnicodeSet(pattern).freeze();
    }

    /** Other spellings of a name in this language. */
    public static List<String> of(String text, String language) {
        String primary = LanguageTags.primary(language);
        String ofLatin = LATIN_SYSTEMS.get(primary);
        if (ofLatin == null && text.chars().allMatch(character -> character < 128)) {
            return List.of();
        }
        Set<String> spellings = new LinkedHashSet<>();
        if (isLatin(text)) {
            if (ofLatin != null) {
                spellings.add(in(ofLatin, text));
            }
        } else {
            SYSTEMS.getOrDefault(primary, List.of()).forEach(system -> spellings.add(in(system, text)));
        }
        for (String spelling :
                Stream.concat(Stream.of(text), List.copyOf(spellings).stream()).toList()) {
            spellings.addAll(withTwoLetters(spelling));
        }
        return new ArrayList<>(spellings);
    }

    /** Other spellings of a name whose language nobody has stated. */
    static List<String> ofUnknown(String text) {
        if (text.chars().allMatch(character -> character < 128)) {
            return List.of();
        }
        Set<String> spellings = new LinkedHashSet<>();
        OF_LETTERS.entrySet().stream()
                .filter(letters -> letters.getKey().containsSome(text))
                .flatMap(letters -> letters.getValue().stream())
                .distinct()
                .sorted()
                .forEach(language -> spellings.addAll(of(text, language)));
        spellings.addAll(withTwoLetters(text));
        if (OF_SCHOLARS.containsSome(text)) {
            spellings.add(in(SpellingRules.SCHOLARLY, text));
        }
        return new ArrayList<>(spellings);
    }

    private static boolean isLatin(String text) {
        return !OTHER_THAN_LATIN.containsSome(text);
    }

    private static List<String> withTwoLetters(String text) {
        if (!WITH_TWO_LETTERS.containsSome(text)) {
            return List.of();
        }
        return List.of(in(SpellingRules.TWO_LETTERS, text));
    }

    private static String in(String system, String text) {
        Transliterator transliterator = TRANSLITERATORS.computeIfAbsent(
                system,
                any -> system.contains(">")
                        ? Transliterator.createFromRules(
                                "Chancery-" + system.hashCode(), system, Transliterator.FORWARD)
                        : Transliterator.getInstance(system));
        return transliterator.transliterate(text);
    }
}
