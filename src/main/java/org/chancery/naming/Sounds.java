package org.chancery.naming;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a name sounds, roughly, whatever its script: a letter for each kind of consonant and of vowel, with a space
 * between words. Sounds that one script cannot tell apart have one letter, and what many leave out (h, glides) has
 * none.
 *
 * <p>Two names that sound alike may be one: this is good for suggestions, and never says that they are.
 */
final class Sounds {
    private static final Transliterator LATIN =
            Transliterator.getInstance("Any-Latin; NFD; [:Mn:] Remove; Latin-ASCII; Lower");

    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]+");

    /** Where letters stand for one sound, in the order in which they are replaced. */
    private static final String[][] LETTERS = {
        {"schtsch|shch|tsch|tch|sch|ch|sh|zh|dj|dzh|cs|cz|sz", "C"},
        {"ph", "F"},
        {"th|dh", "T"},
        {"kh|gh", "h"},
        {"ck|cc", "K"},
        {"ts|tz", "S"},
        {"c(?=[eiy])", "S"},
        {"\\bx", "S"},
        {"x", "KS"},
        {"ng", "N"},
        {"[ckgq]+", "K"},
        {"j", "C"},
        {"[bp]+", "P"},
        {"[fvw]+", "F"},
        {"[td]+", "T"},
        {"[sz]+", "S"},
        {"m+", "M"},
        {"n+", "N"},
        {"l+", "L"},
        {"r+", "R"},
        {"h", ""},
        {"[eiy]+", "i"},
        {"[ou]+", "u"},
        {"a+", "a"},
    };

    private static final Pattern[] PATTERNS = patterns();

    private static final Pattern REPEATED = Pattern.compile("(.)\\1+");

    /** Letters that stand for sounds; the others of Arabic and Hebrew script are vowels, or not heard. */
    private static final Map<Character, Character> CONSONANTS = consonants(
            "P",
            "بپבפף",
            "F",
            "فڤ",
            "T",
            "تثدذضطدטדת",
            "K",
            "كکگقغגקכך",
            "S",
            "زسصظسזסשצץ",
            "C",
            "جشچژ",
            "M",
            "مמם",
            "N",
            "نנן",
            "L",
            "لל",
            "R",
            "رר",
            "f",
            "وו");

    private Sounds() {}

    private static Pattern[] patterns() {
        Pattern[] patterns = new Pattern[LETTERS.length];
        for (int at = 0; at < LETTERS.length; at++) {
            patterns[at] = Pattern.compile(LETTERS[at][0]);
        }
        return patterns;
    }

    private static Map<Character, Character> consonants(String... soundsAndLetters) {
        Map<Character, Character> consonants = new HashMap<>();
        for (int at = 0; at < soundsAndLetters.length; at += 2) {
            char sound = soundsAndLetters[at].charAt(0);
            soundsAndLetters[at + 1].chars().forEach(letter -> consonants.put((char) letter, sound));
        }
        return Map.copyOf(consonants);
    }

    /** The sounds of a name of any script; empty if it has none. */
    static String of(String text) {
        Writing writing = Writing.of(text);
        return switch (writing) {
            case ARABIC, HEBREW -> ofConsonants(text);
            case CHARACTERS -> ofLatin(LATIN.transliterate(parted(text)), isHan(text));
            default ->
                ofLatin(
                        text.chars().allMatch(character -> character < 128)
                                ? text.toLowerCase(Locale.ROOT)
                                : LATIN.transliterate(text),
                        false);
        };
    }

    /**
     * All ways in which a name may sound, at most so many in Japanese: one in Chinese characters may be Chinese,
     * Japanese or Korean.
     */
    static List<String> all(String text, int most) {
        Set<String> all = new LinkedHashSet<>(List.of(of(text)));
        if (Writing.of(text) == Writing.CHARACTERS && isHan(text)) {
            CharacterReadings.of(text, most, LATIN::transliterate).forEach(reading -> all.add(ofLatin(reading, true)));
        }
        all.remove("");
        return List.copyOf(all);
    }

    /**
     * The dot between the parts of a foreign name is a space; ICU writes Chinese syllables apart, which are no words.
     */
    private static String parted(String text) {
        return text.replaceAll("[・·‧•＝=]", " ");
    }

    private static boolean isHan(String text) {
        return text.codePoints().anyMatch(character -> UScript.getScript(character) == UScript.HAN);
    }

    /** The sounds of one word in Latin letters; one sound that two letters stand for is one. */
    static String ofLatinWord(String latin) {
        return REPEATED.matcher(ofLatin(latin, true)).replaceAll("$1");
    }

    private static String ofLatin(String latin, boolean isOneWord) {
        String sounds = NO_LETTER.matcher(latin).replaceAll(isOneWord ? "'" : " ");
        for (int at = 0; at < LETTERS.length; at++) {
            sounds = PATTERNS[at].matcher(sounds).replaceAll(LETTERS[at][1]);
        }
        return sounds.replace("'", "").strip();
    }

    private static String ofConsonants(String text) {
        StringBuilder sounds = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            Character sound = CONSONANTS.get(letter);
            if (sound != null) {
                sounds.append(sound);
            } else if (Character.isWhitespace(letter) || letter == '-' || letter == '־' || letter == '\u200c') {
                sounds.append(' ');
            }
        }
        return sounds.toString().replaceAll(" +", " ").strip();
    }
}
