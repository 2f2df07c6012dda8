package org.chancery.naming;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.language.Folding;

/**
 * Tells short words apart that fold alike. Folding takes "sh" for "s" and "kh" for "h", because writers of long names
 * do; but in Latin letters Zheng and Zeng, Khan and Han, Shen and Sen are other names. It also takes "II" for "I".
 */
final class ShortWords {
    /** Longer words differ in more than such a letter if they are other names. */
    private static final int LONGEST = 4;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}'’ʻʼ`]+");
    private static final Pattern ROMAN_NUMBER = Pattern.compile("[ivx]{1,6}");
    private static final Pattern TELLING_LETTERS = Pattern.compile("^w|shch|sch|tsch|tch|dzh|[sczk]h|t[sz]");

    /** Ways to write one of them. */
    private static final Map<String, String> COMMON_FORMS =
            Map.of("shch", "sh", "sch", "sh", "tsch", "ch", "tch", "ch", "dzh", "", "tz", "ts");

    private ShortWords() {}

    /** Whether the names may be one, where both fold alike or have a surname that does. */
    static boolean areAlike(String asked, String name) {
        Map<String, Set<String>> words = tellingLetters(name);
        for (Map.Entry<String, Set<String>> word : tellingLetters(asked).entrySet()) {
            Set<String> others = words.get(word.getKey());
            if (others != null && others.stream().noneMatch(word.getValue()::contains)) {
                return false;
            }
        }
        return true;
    }

    /** The letters that folding changes in each short word, by its folded form. */
    private static Map<String, Set<String>> tellingLetters(String text) {
        Map<String, Set<String>> telling = new HashMap<>();
        if (text.chars().anyMatch(character -> character > 127)) {
            return telling;
        }
        for (String word : List.of(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT), -1))) {
            String folded = word.isEmpty() ? "" : Folding.foldOfAny(word);
            if (!folded.isEmpty() && folded.length() <= LONGEST) {
                telling.computeIfAbsent(folded, any -> new HashSet<>()).add(lettersOf(word));
            }
        }
        return telling;
    }

    private static String lettersOf(String word) {
        if (ROMAN_NUMBER.matcher(word).matches()) {
            return word;
        }
        return TELLING_LETTERS
                .matcher(word)
                .results()
                .map(found -> COMMON_FORMS.getOrDefault(found.group(), found.group()))
                .collect(joining());
    }
}
