package org.chancery.language;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.UnicodeSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * The words of a text by which it is found, whatever its script and spelling.
 *
 * <p>A word is a run of letters and digits of the folded text. Where a script leaves no space between words, each
 * syllable of Chinese is a word, because folding writes them apart; the words of Japanese, Thai, Lao, Khmer and Burmese
 * are those of ICU's dictionaries.
 */
public final class Words {
    private static final UnicodeSet WITHOUT_SPACES =
            new UnicodeSet("[[:Han:][:Hiragana:][:Katakana:][:Line_Break=Complex_Context:]]").freeze();

    private Words() {}

    /** The words of a text of any length, with a space between them; empty if it holds no letter and no digit. */
    public static String of(String text) {
        String spaced = isWithoutSpaces(text) ? spaced(text) : text;
        StringJoiner words = new StringJoiner(" ");
        words.setEmptyValue("");
        for (int begin = 0; begin < spaced.length(); ) {
            int end = endOfPart(spaced, begin);
            String folded = Folding.fold(spaced.substring(begin, end));
            if (!folded.isEmpty()) {
                words.add(folded);
            }
            begin = end;
        }
        return words.toString();
    }

    /** The same as a list. */
    public static List<String> listOf(String text) {
        String words = of(text);
        return words.isEmpty() ? List.of() : List.of(words.split(" "));
    }

    /** The words of a text, if they differ from its folded form, which has them where the script has spaces. */
    public static Optional<String> apart(String text, String folded) {
        return isWithoutSpaces(text) ? Optional.of(of(text)).filter(words -> !words.equals(folded)) : Optional.empty();
    }

    /** Whether the text has letters of a script that leaves no space between words. */
    static boolean isWithoutSpaces(String text) {
        return WITHOUT_SPACES.containsSome(text);
    }

    private static String spaced(String text) {
        BreakIterator boundaries = BreakIterator.getWordInstance(Locale.ROOT);
        boundaries.setText(text);
        List<String> words = new ArrayList<>();
        int begin = 0;
        for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
            addApart(words, text.substring(begin, end));
            begin = end;
        }
        return String.join(" ", words);
    }

    /** The dictionary has words of Chinese and Japanese letters, of which folding would make one syllable. */
    private static void addApart(List<String> words, String word) {
        int begin = 0;
        for (int at = word.offsetByCodePoints(0, 1); at < word.length(); at = word.offsetByCodePoints(at, 1)) {
            if (isHan(word.codePointBefore(at)) != isHan(word.codePointAt(at))) {
                words.add(word.substring(begin, at));
                begin = at;
            }
        }
        words.add(word.substring(begin));
    }

    private static boolean isHan(int character) {
        return UScript.getScript(character) == UScript.HAN;
    }

    /** Folding takes names, which are short: a text is folded in parts, divided between words if it has spaces. */
    private static int endOfPart(String text, int begin) {
        int furthest = begin + Folding.LONGEST_NAME;
        if (furthest >= text.length()) {
            return text.length();
        }
        for (int end = furthest; end > begin; end--) {
            if (Character.isWhitespace(text.charAt(end))) {
                return end;
            }
        }
        return Character.isLowSurrogate(text.charAt(furthest)) ? furthest - 1 : furthest;
    }
}
