package org.chancery.naming;

import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;
import java.util.HashMap;
import java.util.Map;

/** Traditional Chinese characters as simplified ones, one by one: a name is the same name in both. */
public final class SimplifiedChinese {
    /** ICU's transliterator takes far longer for a name than this for all its characters. */
    private static final Map<Character, Character> SIMPLIFIED = simplified();

    private SimplifiedChinese() {}

    /** The text with simplified characters. */
    public static String of(String text) {
        StringBuilder characters = new StringBuilder(text);
        for (int at = 0; at < characters.length(); at++) {
            Character simplified = SIMPLIFIED.get(characters.charAt(at));
            if (simplified != null) {
                characters.setCharAt(at, simplified);
            }
        }
        return characters.toString();
    }

    private static Map<Character, Character> simplified() {
        Transliterator transliterator = Transliterator.getInstance("Traditional-Simplified");
        UnicodeSet traditional = transliterator.getSourceSet();
        Map<Character, Character> simplified = new HashMap<>();
        for (String character : traditional) {
            String other = transliterator.transliterate(character);
            if (character.length() == 1 && other.length() == 1 && !other.equals(character)) {
                simplified.put(character.charAt(0), other.charAt(0));
            }
        }
        return simplified;
    }
}
