package org.chancery.language;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * The key by which a name is matched, whatever its script and spelling.
 *
 * <p>"Lavrov", "lavrov", "Lavrow" and "Лавров" have one key, and so have "سيرغي" and "سيرغى". The key is made of the
 * letters a–z, digits and single spaces, except for the few scripts that ICU cannot write in Latin letters: their
 * letters stay as they are. A key is for comparing, never for showing. Folding a key gives the key itself.
 */
@RegisterForReflection(classNames = "com.ibm.icu.text.NullTransliterator")
public final class Folding {

    /** The longest name that is folded, in UTF-16 units; the longest official name of a state has about a hundred. */
    public static final int LONGEST_NAME = 1_000;

    /** NFKC, case folding, and no invisible characters: Persian joins its words with them, or does not. */
    private static final Normalizer2 COMPARABLE = Normalizer2.getNFKCCasefoldInstance();

    private static final Transliterator TO_LATIN =
            Transliterator.createFromRules("Chancery-Latin", FoldingRules.TO_LATIN, Transliterator.FORWARD);

    /** One for each thread, because ICU lets only one thread at a time use a transliterator's rules. */
    private static final ThreadLocal<Transliterator> SPELLING = ThreadLocal.withInitial(
            () -> Transliterator.createFromRules("Chancery-Spelling", FoldingRules.SPELLING, Transliterator.FORWARD));

    private Folding() {}

    /**
     * The matching key of a name; empty if the name holds no letter and no digit.
     *
     * @throws IllegalArgumentException if the name is longer than {@link #LONGEST_NAME}
     */
    public static String fold(String name) {
        if (name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "A name has at most %,d characters; this one has %,d. Search by a part of it."
                            .formatted(LONGEST_NAME, name.length()));
        }
        String key = foldOnce(name);
        // One rule can make room for another, so that only a key that no longer changes is the same for all spellings.
        for (String next = foldOnce(key); !next.equals(key); next = foldOnce(key)) {
            key = next;
        }
        return key;
    }

    /** The matching key of a text that may be no name at all: empty if it is too long for one. */
    public static String foldOfAny(String text) {
        return text.length() > LONGEST_NAME ? "" : fold(text);
    }

    private static String foldOnce(String name) {
        String comparable = COMPARABLE.normalize(name);
        String latin = isAscii(comparable) ? comparable : TO_LATIN.transliterate(comparable);
        return SPELLING.get().transliterate(latin).strip();
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(character -> character < 128);
    }
}
