package org.chancery.naming;

/** What sort of bearer a name has, as far as it decides how the bearer may be called. */
public enum BearerSort {
    /** A state, whose name CLDR has in its spelling in each language. */
    STATE,
    /** A person, who may be called by the surname. */
    PERSON,
    /** Anybody else. */
    OTHER
}
