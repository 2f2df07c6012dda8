package org.chancery.naming;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The ways in which one word may be said, each written in Latin letters as English writes it: "Poutine" ends in no
 * vowel in French, "Jelzin" begins with a glide in German, and "أوباما" has all its vowels, as foreign names in Arabic
 * have.
 */
final class Pronunciations {
    /** Letters that stand for sounds in one language and not in another: what is written, and what may be said. */
    private static final List<Map.Entry<Pattern, String>> OF_READERS = List.of(
            said("(?<=..[^aeiou])e$", ""), // French
            said("j", "y"), // German, Polish, Scandinavian
            said("j", "h"), // Spanish
            said("ch(?=[rl])", "kh"), // German
            said("ao", "o")); // Chinese

    /** English spells what it says in ways that no other script follows: "Eisenhower", "Kissinger". */
    private static final List<Map.Entry<Pattern, String>> OF_ENGLISH =
            List.of(said("[ao]w(?=[aeiouy])", "au"), said("d?g(?=[eiy])", "j"));

    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]+");

    private static final Transliterator CYRILLIC =
            Transliterator.createFromRules("Chancery-Said-Cyrillic", """
                    щ > shch; ш > sh; ч > ch; ж > zh; х > kh; ц > ts; й > y; ю > yu; я > ya; ё > e; э > e; ь > ; ъ > ;
                    """, Transliterator.FORWARD);

    /** Russian writes many an h of other languages as г. */
    private static final String G_OR_H = "г";

    private static final Transliterator ARABIC =
            Transliterator.createFromRules("Chancery-Said-Arabic", """
                    ^ ال } .. > ; تش > tch; ^ أو > o; ^ او > o; ^ إي > i; ^ اي > i; ^ أي > i; ^ يو > yu; ^ و > w;
                    [اأآعىةٱ] > a; [إيئیى] > i; [وؤ] > o; [ء] > ;
                    ب > b; پ > p; ت > t; ث > th; ج > j; چ > ch; ح > h; خ > kh; د > d; ذ > d; ر > r; ز > z; ژ > zh; س > s;
                    ش > sh; ص > s; ض > d; ط > t; ظ > z; غ > g; ف > f; ڤ > v; ق > k; ك > k; ک > k; گ > g; ل > l; م > m;
                    ن > n; ه > h;
                    """, Transliterator.FORWARD);

    /** Egypt says it as g, and others write g with it. */
    private static final String J_OR_G = "ج";

    private static final Transliterator HEBREW =
            Transliterator.createFromRules("Chancery-Said-Hebrew", """
                    ג׳ > j; צ׳ > ch; ז׳ > zh; [אע] > a; ה $ > a; ו > o; י > i; ב > b; ג > g; ד > d; ה > h; ז > z; ח > kh;
                    ט > t; [כך] > k; ל > l; [מם] > m; [נן] > n; ס > s; [פף] > p; [צץ] > ts; ק > k; ר > r; ש > sh; ת > t;
                    """, Transliterator.FORWARD);

    private static final Transliterator LATIN =
            Transliterator.getInstance("Any-Latin; NFD; [:Mn:] Remove; Latin-ASCII; Lower");

    private Pronunciations() {}

    private static Map.Entry<Pattern, String> said(String written, String said) {
        return Map.entry(Pattern.compile(written), said);
    }

    /** What a reader of any language may say who writes this word, the likeliest first. */
    static List<String> ofReaders(String word) {
        Set<String> all = new LinkedHashSet<>();
        for (String written : written(word.toLowerCase(Locale.ROOT))) {
            String latin = latin(written);
            all.addAll(variants(latin, OF_READERS));
        }
        all.remove("");
        return new ArrayList<>(all);
    }

    /** What a name in the archive may be said as: most are written in the English way. */
    static List<String> ofArchive(String word) {
        Set<String> all = variants(latin(word.toLowerCase(Locale.ROOT)), OF_ENGLISH);
        all.remove("");
        return new ArrayList<>(all);
    }

    /** The same word with letters that the script writes for two sounds. */
    private static List<String> written(String word) {
        return switch (Writing.of(word)) {
            case ARABIC -> List.of(word, word.replace(J_OR_G, "غ"));
            case LETTERS -> List.of(word, word.replace(G_OR_H, "х"));
            default -> List.of(word);
        };
    }

    private static Set<String> variants(String latin, List<Map.Entry<Pattern, String>> rules) {
        Set<String> all = new LinkedHashSet<>(List.of(latin));
        for (Map.Entry<Pattern, String> rule : rules) {
            all.add(rule.getKey().matcher(latin).replaceAll(rule.getValue()));
        }
        return all;
    }

    /** The word in Latin letters, with its vowels where the script writes any. */
    static String latin(String word) {
        String letters = switch (Writing.of(word)) {
            case ARABIC -> ARABIC.transliterate(word);
            case HEBREW -> HEBREW.transliterate(word);
            case CHARACTERS -> pinyin(word);
            case LETTERS -> LATIN.transliterate(CYRILLIC.transliterate(word));
        };
        return NO_LETTER.matcher(letters).replaceAll("");
    }

    private static String pinyin(String word) {
        String latin = LATIN.transliterate(word);
        boolean isChinese = word.codePoints().anyMatch(letter -> UScript.getScript(letter) == UScript.HAN);
        return isChinese ? latin.replace("q", "ch").replace("x", "s") : latin;
    }
}
