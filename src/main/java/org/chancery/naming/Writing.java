package org.chancery.naming;

import com.ibm.icu.lang.UScript;

/** How a script writes a name, which decides what may be compared with what. */
enum Writing {
    /** Letters for all sounds, so that a name can be written in Latin ones: Cyrillic, Greek, Georgian, Thai. */
    LETTERS,
    /** Arabic letters, which leave out most vowels. */
    ARABIC,
    /** Hebrew letters, which leave them out, too. */
    HEBREW,
    /** Chinese, Japanese and Korean characters, of which a name is all. */
    CHARACTERS;

    private static final int FIRST_OF_THE_OTHERS = 0x590;

    static Writing of(String text) {
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            int character = text.codePointAt(at);
            if (character >= FIRST_OF_THE_OTHERS) {
                Writing writing = of(UScript.getScript(character));
                if (writing != LETTERS) {
                    return writing;
                }
            }
        }
        return LETTERS;
    }

    private static Writing of(int script) {
        return switch (script) {
            case UScript.HAN, UScript.HIRAGANA, UScript.KATAKANA, UScript.HANGUL -> CHARACTERS;
            case UScript.ARABIC -> ARABIC;
            case UScript.HEBREW -> HEBREW;
            default -> LETTERS;
        };
    }
}
