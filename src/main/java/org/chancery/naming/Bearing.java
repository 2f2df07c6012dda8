package org.chancery.naming;

/**
 * A name that somebody bears.
 *
 * @param text the name as it is written
 * @param borne while it is in use
 * @param existing while its bearer exists, or lives
 */
public record Bearing<T>(T bearer, String text, Span borne, Span existing) {
    private static final int LONGEST_ACRONYM = 8;

    /** Whether the name is a few capitals, such as СНГ or U.S., or nearly so, as ShHT. */
    boolean isAcronym() {
        if (text.length() > LONGEST_ACRONYM
                || !text.codePoints().allMatch(letter -> letter == '.' || Character.isLetter(letter))) {
            return false;
        }
        long capitals = text.codePoints().filter(Character::isUpperCase).count();
        long small = text.codePoints().filter(Character::isLowerCase).count();
        return capitals > small && (small == 0 || capitals > 1);
    }
}
