package org.chancery.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.language.ExactName;
import org.chancery.language.Folding;

/**
 * The keys by which names are put together that may be spellings of one name.
 *
 * <p>Names in letters have one key across scripts, see {@link Folding}. Where vowels or readings are not written, a key
 * in Latin letters would be that of other names, too: names in Arabic, Hebrew or Chinese script have keys of their own.
 */
final class NameKey {
    /** Letters that writers of Arabic, Persian, Urdu and Uzbek use for one another; marks are gone already. */
    private static final String ARABIC_LETTERS = "ىیېےۍکڪٱةۃہھەۂٳٲ";

    private static final String THEIR_COMMON_FORMS = "يييييككاههههههاا";

    private static final Pattern LEFT_OUT_OF_ARABIC = Pattern.compile("[ ء]");

    /** "Kayrat", "Ghazaryan": y beside vowels, where others write i. */
    private static final Pattern DIPHTHONG =
            Pattern.compile("(?<=[aeou])y(?=[b-df-hj-np-tv-xz])|(?<=[b-df-hj-np-tv-xz])y(?=[aou])");

    private NameKey() {}

    /** The key of the name, which may be a thousand characters long; empty if it holds no letter and no digit. */
    static String of(String text) {
        Writing writing = Writing.of(text);
        return writing == Writing.LETTERS ? Folding.foldOfAny(text) : ofOther(text, writing);
    }

    /** The same for a name whose folded form is known. */
    static String of(String text, String folded) {
        Writing writing = Writing.of(text);
        return writing == Writing.LETTERS ? folded : ofOther(text, writing);
    }

    private static String ofOther(String text, Writing writing) {
        String exact = ExactName.of(text);
        return switch (writing) {
            case CHARACTERS -> SimplifiedChinese.of(exact);
            case ARABIC -> LEFT_OUT_OF_ARABIC.matcher(inCommonLetters(exact)).replaceAll("");
            default -> exact;
        };
    }

    private static String inCommonLetters(String exact) {
        StringBuilder letters = new StringBuilder(exact);
        for (int at = 0; at < letters.length(); at++) {
            int place = ARABIC_LETTERS.indexOf(letters.charAt(at));
            if (place >= 0) {
                letters.setCharAt(at, THEIR_COMMON_FORMS.charAt(place));
            }
        }
        return letters.toString();
    }

    /**
     * The key without what writers of English leave out, abbreviate or spell in two ways: articles, "and" beside
     * "&amp;", "Saint" beside "St.", "Kairat" beside "Kayrat", "Ghazarian" beside "Gazaryan".
     */
    static String loose(String key) {
        String letters = withoutSmallWords(key).replace("gh", "g").replace('q', 'k');
        return DIPHTHONG.matcher(letters).replaceAll("i");
    }

    private static String withoutSmallWords(String key) {
        if (!key.contains("the") && !key.contains("and") && !key.contains("saint")) {
            return key;
        }
        List<String> all = List.of(key.split(" ", -1));
        List<String> words = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            String word = all.get(at);
            // "Russia and" is no name of Russia.
            boolean isLeftOut = at < all.size() - 1 && (word.equals("the") || (at > 0 && word.equals("and")));
            if (!isLeftOut) {
                words.add(word.equals("saint") && at < all.size() - 1 ? "st" : word);
            }
        }
        return String.join(" ", words);
    }
}
