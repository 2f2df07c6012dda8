package org.chancery.naming;

import java.util.HashSet;
import java.util.Set;

/**
 * How acronyms may be written. "us" and "нато" are typed in a hurry, but "Rau" is a person and not the United Arab
 * Republic in French, "Nam" not the Non-Aligned Movement, and "eau" is water.
 */
final class Acronyms<T> {
    private static final String ENGLISH = "en";
    private static final int LAST_OF_LATIN = 0x24F;

    /** Longer ones are said as words, and written like names: Nato, Opec. */
    private static final int LONGEST_IN_CAPITALS = 3;

    private static final int LONGEST_THAT_MAY_BE_A_WORD = 4;

    /** Those of other languages than English, in Latin letters: in small letters, they may be any word. */
    private final Set<Bearing<T>> foreign = new HashSet<>();

    private final Set<Bearing<T>> english = new HashSet<>();

    void add(Bearing<T> bearing, String language) {
        if (bearing.isAcronym() && bearing.text().charAt(0) <= LAST_OF_LATIN) {
            (language.equals(ENGLISH) ? english : foreign).add(bearing);
        }
    }

    /** Whether the text, which has the letters of the name, may be meant as it. */
    boolean mayBe(String text, Bearing<T> name) {
        if (!name.isAcronym()) {
            return true;
        }
        long letters = text.codePoints().filter(Character::isLetter).count();
        long capitals = text.codePoints().filter(Character::isUpperCase).count();
        if (capitals == 0) {
            return letters > LONGEST_THAT_MAY_BE_A_WORD || english.contains(name) || !foreign.contains(name);
        }
        return capitals > 1 || letters > LONGEST_IN_CAPITALS;
    }
}
