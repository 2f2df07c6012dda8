package org.chancery.ingest.resolve.person;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.language.Folding;
import org.chancery.naming.SimplifiedChinese;

/**
 * A name of a person, divided for comparison.
 *
 * @param text as it is written
 * @param script the script of its letters
 * @param exact its words in lower case and without marks; numbers of rulers and titles before it are left out
 * @param core those that identify: without particles such as <i>bin</i> and <i>de</i>
 * @param number the number of a ruler, or the generation: {@code ii}, {@code jr}; empty for none
 * @param folded the whole name, folded
 */
public record PersonName(
        String text, String script, List<String> exact, List<String> core, String number, String folded) {
    private static final Pattern MARKS = Pattern.compile("[\\p{M}'’‘ʻʼ`´]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NUMBER =
            Pattern.compile("(?:[IVX]{1,5}|Ii|Iii|Iv|Vii|Viii|Xii|Xiii|Xvi|Jr|Sr|2nd|3rd|4th)");
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "ul", "ur", "as", "bin", "ibn", "bint", "de", "da", "do", "dos", "das", "di", "du", "del",
            "della", "la", "le", "van", "von", "der", "den", "zu", "of", "the");
    /** Titles and forms of address that stand before a name. */
    private static final Set<String> TITLES = Set.of(
            ("king queen prince princess crown sultan emperor empress emir amir sheikh sheik shaikh sheikha haji shah "
                            + "ayatollah pope cardinal archbishop president vice chancellor premier prime foreign "
                            + "deputy acting former minister secretary ambassador senator governor professor prof "
                            + "doctor dr mr mrs ms madame mme monsieur herr frau senor senora sir dame lord lady "
                            + "honourable honorable excellency general gen colonel col captain lieutenant lt "
                            + "brigadier marshal admiral adm datuk dato comrade")
                    .split(" ", -1));
    /** What is said before a name only with full stops or in capitals: "H.E. Dr. Anna Berg". */
    private static final Pattern ADDRESS =
            Pattern.compile("^(?:(?:H\\.? ?E\\.?|H\\.?R\\.?H\\.?|H\\.?M\\.?|H\\.?H\\.?|S\\.?E\\.?|"
                    + "(?i:(?:his|her|their) (?:royal )?(?:excellency|majesty|highness|holiness|eminence)|"
                    + "(?:the )?(?:right |rt\\.? )?hon(?:ou?rable)?\\.?))\\s+)+(?=\\p{Lu}\\p{L}*\\.?\\s+\\p{Lu})");
    /** What follows a name: academic degrees, and an explanation in brackets. */
    private static final Pattern AFTER =
            Pattern.compile("(?:,? (?:Ph\\.?D|M\\.?P|M\\.?D|KBE|CBE|OBE|QC)\\.?|\\s*\\([^)]*\\))+$");

    /** "Mrs. Vik" may be the wife of Vik. */
    private static final Pattern OF_A_WIFE =
            Pattern.compile("(?i)(?:mrs|mme|madame?|(?:first )?lady|frau|se[nñ]ora|begum|princess|queen)\\b.*");

    private static final Pattern OF_A_RULER =
            Pattern.compile("(?i)(?:(?:h\\.?[mh]\\.?|h\\.?r\\.?h\\.?|his .*|her .*) )?(?:king|queen|emperor|empress|"
                    + "sultan|emir|amir|shei(?:kh?|kha)|shaikha?|(?:crown )?prince(?:ss)?|pope)\\s.*");

    private static final Set<String> CHILD_OF = Set.of("bin", "ibn", "bint");

    private static final Set<String> WITHOUT_SPACES = Set.of("HAN", "HIRAGANA", "KATAKANA", "HANGUL", "THAI");

    static PersonName of(String text) {
        // Traditional and simplified characters are one name.
        String plain = SimplifiedChinese.of(MARKS.matcher(Normalizer.normalize(bare(text), Normalizer.Form.NFKD))
                .replaceAll(""));
        ArrayList<String> words = new ArrayList<>();
        String number = "";
        for (String token : Arrays.asList(BETWEEN_WORDS.split(plain.replaceAll("[.,]", " "), -1))) {
            if (!words.isEmpty() && NUMBER.matcher(token).matches() && !plain.contains(token + ".")) {
                number = token.toLowerCase(Locale.ROOT);
            } else if (!words.isEmpty() && token.matches("[JS]r")) {
                number = token.toLowerCase(Locale.ROOT);
            } else if (!token.isEmpty()) {
                words.add(token.toLowerCase(Locale.ROOT));
            }
        }
        while (words.size() > 1 && TITLES.contains(words.get(0))) {
            words.remove(0);
        }
        List<String> core =
                words.stream().filter(word -> !PARTICLES.contains(word)).toList();
        return new PersonName(
                text,
                script(plain),
                List.copyOf(words),
                core.isEmpty() ? List.copyOf(words) : core,
                number,
                Folding.foldOfAny(text));
    }

    /** The name without what is said around it. */
    private static String bare(String text) {
        String name = AFTER.matcher(ADDRESS.matcher(text).replaceFirst("")).replaceFirst("");
        return name.isBlank() ? text : name;
    }

    private static String script(String plain) {
        return plain.codePoints()
                .filter(Character::isLetter)
                .mapToObj(letter -> Character.UnicodeScript.of(letter).name())
                .findFirst()
                .orElse("COMMON");
    }

    /** Whether it is more than a surname. */
    boolean isFull() {
        return core.size() > 1
                || isOfRuler()
                || (WITHOUT_SPACES.contains(script) && core.get(0).length() > 1);
    }

    /** Whether it has the number of a ruler. */
    boolean isOfRuler() {
        return number.matches("[ivx]+");
    }

    boolean mayBeOfWife() {
        return OF_A_WIFE.matcher(text).matches();
    }

    /** Whether it is one given name after the title of a ruler: "King Faisal", and not "Sheikh Al Sabah". */
    boolean isOfRulerByGivenName() {
        return exact.size() == 1 && OF_A_RULER.matcher(text).matches();
    }

    boolean namesFather() {
        return exact.stream().anyMatch(CHILD_OF::contains);
    }

    /** Whether the last word is the name of the father. */
    boolean endsWithFather() {
        return exact.size() > 1 && CHILD_OF.contains(exact.get(exact.size() - 2));
    }

    boolean isNothing() {
        return core.isEmpty() || folded.isEmpty();
    }

    String first() {
        return core.get(0);
    }

    String last() {
        return core.get(core.size() - 1);
    }
}
