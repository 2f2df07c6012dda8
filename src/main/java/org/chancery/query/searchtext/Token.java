package org.chancery.query.searchtext;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a text.
 *
 * @param begin where it begins in the text
 * @param end where it ends, exclusive
 * @param plain the word without the punctuation around it, its digits those of ASCII
 */
record Token(int begin, int end, String plain) {
    private static final Pattern WORD = Pattern.compile("[^\\s,;،؛]+");
    private static final Pattern AROUND =
            Pattern.compile("^[\\p{Ps}\\p{Pi}\\p{Pf}\"'!؟]+|[\\p{Pe}\\p{Pi}\\p{Pf}\"'.!:؟]+$");

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            // "../2022" and "2022/.." are times: there the points belong to the word.
            String word = words.group();
            String plain = word.contains("..") ? word : AROUND.matcher(word).replaceAll("");
            if (!plain.isEmpty()) {
                tokens.add(new Token(words.start(), words.end(), inAsciiDigits(plain)));
            }
        }
        return tokens;
    }

    private static String inAsciiDigits(String word) {
        StringBuilder digits = new StringBuilder();
        word.codePoints().forEach(character -> {
            int digit = UCharacter.digit(character, 10);
            digits.appendCodePoint(digit >= 0 ? '0' + digit : character);
        });
        return digits.toString();
    }
}
