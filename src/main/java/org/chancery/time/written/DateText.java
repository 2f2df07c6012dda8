package org.chancery.time.written;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.regex.Pattern;

/** Brings spellings of one word together, within its script: marks, letters that look alike, dashes, digits. */
final class DateText {
    private static final Normalizer2 COMPARABLE = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 APART = Normalizer2.getNFDInstance();
    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\p{Cf}ـ'’ʻʼ‘`´]+");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}−~〜～]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** French writes the article and the next word together. */
    private static final Pattern ELISION = Pattern.compile("(?<!\\p{L})([dl])['’]");

    private DateText() {}

    static String inAsciiDigits(String text) {
        StringBuilder digits = new StringBuilder();
        text.codePoints().forEach(character -> {
            int digit = UCharacter.digit(character, 10);
            digits.appendCodePoint(digit >= 0 ? '0' + digit : character);
        });
        return digits.toString();
    }

    /** The text for comparing; never for showing. */
    static String compared(String text) {
        String elided = ELISION.matcher(COMPARABLE.normalize(text)).replaceAll("$1 ");
        String plain = MARKS.matcher(APART.normalize(elided)).replaceAll("");
        String dashed = DASHES.matcher(plain).replaceAll("-");
        return SPACES.matcher(dashed)
                .replaceAll(" ")
                .replace('أ', 'ا')
                .replace('إ', 'ا')
                .replace('آ', 'ا')
                .replace('ى', 'ي')
                .replace('ی', 'ي')
                .replace('ک', 'ك')
                .replace('ة', 'ه')
                .replace('،', ',')
                .strip();
    }
}
