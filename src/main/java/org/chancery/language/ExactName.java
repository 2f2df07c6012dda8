package org.chancery.language;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The form by which two names are the same name in the same script, so that one may be taken for the other.
 *
 * <p>Only what writers of one script leave to taste is put aside: case, accents and vowel points, punctuation, and
 * invisible characters; between Chinese, Japanese and Korean characters also the space. "Côte d’Ivoire" and "COTE
 * D'IVOIRE" have one form, and so have "דָּוִד" and "דוד". Nothing is written in other letters: "США" and "SSA" differ,
 * and so do 李强 and 黎强, which {@link Folding} brings together. Taking the form of a form gives the form itself.
 */
public final class ExactName {
    private static final Normalizer2 COMPARABLE = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFDInstance();
    private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();

    /** Vowel signs of Indic scripts are no marks in this sense, and those of Japanese tell か from が. */
    private static final UnicodeSet MARKS =
            new UnicodeSet("[[:Mn:]&[[:sc=Inherited:][:scx=Arab:][:scx=Hebr:]]-[\\u3099\\u309A]]").freeze();

    private static final UnicodeSet TATWEEL = new UnicodeSet("[\\u0640]").freeze();

    /** Most names: words of ASCII letters with one space between them. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9]+(?: [A-Za-z0-9]+)*");

    private static final Pattern APOSTROPHES = Pattern.compile("[\\u0027\\u0060´‘’ʻʼʽʾʿʹʺ׳״\"“”„]");
    private static final Pattern DOT_OF_INITIAL = Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{L})\\.(?=\\p{L}(?!\\p{L}))");
    private static final Pattern GAP = Pattern.compile("[\\p{P}\\p{S}\\p{Z}\\p{C}]+");
    private static final String CJK = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}ー]";
    private static final Pattern GAP_IN_CJK = Pattern.compile("(?<=" + CJK + ") (?=" + CJK + ")");

    private ExactName() {}

    /** The exact form of a name of any length; empty if the name holds no letter and no digit. */
    public static String of(String name) {
        if (PLAIN.matcher(name).matches()) {
            return name.toLowerCase(Locale.ROOT);
        }
        String form = formOf(name);
        // Removing a mark may bring together what case folding or composition then changes.
        for (String next = formOf(form); !next.equals(form); next = formOf(form)) {
            form = next;
        }
        return form;
    }

    /** Whether the two are the same name in the same script, which a name without letters and digits never is. */
    public static boolean isSame(String one, String other) {
        String form = of(one);
        return !form.isEmpty() && form.equals(of(other));
    }

    private static String formOf(String name) {
        String decomposed = DECOMPOSED.normalize(COMPARABLE.normalize(name));
        String plain = TATWEEL.stripFrom(MARKS.stripFrom(decomposed, true), true);
        String together = APOSTROPHES.matcher(COMPOSED.normalize(plain)).replaceAll("");
        String initials = DOT_OF_INITIAL.matcher(together).replaceAll("$1");
        String spaced = GAP.matcher(initials).replaceAll(" ");
        return GAP_IN_CJK.matcher(spaced).replaceAll("").strip();
    }
}
