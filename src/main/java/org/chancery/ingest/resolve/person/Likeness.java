package org.chancery.ingest.resolve.person;

/** How much two names of persons agree, from the most to the least. */
enum Likeness {
    /** The same words in one script, case and marks aside. */
    EXACT,
    /** The same words in another order, or the same first and last word with others between them. */
    NEAR,
    /** The same words but for misspellings, initials, short forms of given names, or words left out. */
    ALIKE,
    /** The same last word, and given names with the same first letter. */
    LETTER,
    /** One is the surname of the other, or both are the same single word. */
    SURNAME,
    /** The same only when folded, as in two scripts; that is no identity. */
    FOLDED,
    /** They share too little to say anything. */
    UNRELATED,
    /** Two full names of two persons: same surname and other given name, or another number of a ruler. */
    DIFFERENT;

    boolean isAtLeast(Likeness other) {
        return compareTo(other) <= 0;
    }
}
