package org.chancery.query.searchtext;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a text. Words that a dash or a stroke joins ("US-China") are words of their own; a name has both. Where a
 * script leaves no space between words, the words are those of ICU's dictionary.
 *
 * @param begin where it begins in the text
 * @param end where it ends, exclusive
 * @param plainBegin where it begins without the punctuation around it
 * @param plainEnd where it ends without the punctuation around it, exclusive
 */
record Token(int begin, int end, int plainBegin, int plainEnd) {
    private static final Pattern WORD = Pattern.compile("[^\\s,;،؛]+");
    private static final Pattern BEFORE = Pattern.compile("^[\\p{Ps}\\p{Pi}\\p{Pf}\"'!¿؟]+");
    private static final Pattern BEHIND = Pattern.compile("[\\p{Pe}\\p{Pi}\\p{Pf}\"'.!:؟]+$");
    private static final Pattern JOINT = Pattern.compile("(?<=\\p{L})[-‐–—/&+](?=\\p{L})");

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            int begin = words.start();
            Matcher joints = JOINT.matcher(text).region(words.start(), words.end());
            // What stands before and behind the joint decides, also where the region ends.
            joints.useTransparentBounds(true);
            while (joints.find()) {
                addAll(tokens, text, begin, joints.start());
                begin = joints.end();
            }
            addAll(tokens, text, begin, words.end());
        }
        return tokens;
    }

    private static void addAll(List<Token> tokens, String text, int begin, int end) {
        String part = text.substring(begin, end);
        if (part.codePoints().noneMatch(Token::isWrittenWithoutSpaces)) {
            add(tokens, text, begin, end);
            return;
        }
        BreakIterator boundaries = BreakIterator.getWordInstance(Locale.ROOT);
        boundaries.setText(part);
        int from = 0;
        for (int to = boundaries.next(); to != BreakIterator.DONE; to = boundaries.next()) {
            addApart(tokens, text, begin + from, begin + to);
            from = to;
        }
    }

    private static boolean isWrittenWithoutSpaces(int letter) {
        int script = UScript.getScript(letter);
        return script == UScript.HAN || script == UScript.HIRAGANA || script == UScript.KATAKANA;
    }

    /** 中美 may be a word of the dictionary, and is two states. */
    private static void addApart(List<Token> tokens, String text, int begin, int end) {
        boolean isOfStates = end - begin > 1;
        for (int at = begin; at < end && isOfStates; at++) {
            isOfStates = StateAdjectives.ofCharacter(text.substring(at, at + 1)).isPresent();
        }
        if (!isOfStates) {
            add(tokens, text, begin, end);
            return;
        }
        for (int at = begin; at < end; at++) {
            add(tokens, text, at, at + 1);
        }
    }

    private static void add(List<Token> tokens, String text, int begin, int end) {
        String word = text.substring(begin, end);
        // "../2022" and "2022/.." are times: there the points belong to the word.
        boolean isTime = word.contains("..");
        String opened = isTime ? word : BEFORE.matcher(word).replaceAll("");
        String plain = isTime ? word : withoutQuestion(BEHIND.matcher(opened).replaceAll(""), text, end);
        if (!plain.isEmpty()) {
            int plainBegin = end - opened.length();
            tokens.add(new Token(begin, end, plainBegin, plainBegin + plain.length()));
        }
    }

    /** A question ends with a mark that says nothing of its last word; a date alone has it for EDTF. */
    private static String withoutQuestion(String word, String text, int end) {
        boolean endsQuestion = text.substring(end).isBlank() && text.strip().contains(" ");
        return endsQuestion && word.endsWith("?")
                ? BEHIND.matcher(word.substring(0, word.length() - 1)).replaceAll("")
                : word;
    }
}
