package org.chancery.language;

import com.ibm.icu.util.IllformedLocaleException;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** BCP 47 language tags. */
final class LanguageTags {

    /** BCP 47's tag of a text in a language nobody has stated. */
    static final String UNDETERMINED = "und";

    /** Far longer than any tag in use; ICU takes time that grows with the cube of the length. */
    private static final int LONGEST = 100;

    /** More than the languages of all names; the tags that clients make up must not fill the memory. */
    private static final int MOST_REMEMBERED = 1_000;

    /**
     * Canonical forms by the tags that were asked for: an archive has thousands of names in some dozens of languages.
     */
    private static final Map<String, String> CANONICAL = new ConcurrentHashMap<>();

    private static final Map<String, TextDirection> DIRECTIONS = new ConcurrentHashMap<>();

    private LanguageTags() {}

    /**
     * The tag in its canonical form: {@code "zh-hant"} becomes {@code "zh-Hant"}.
     *
     * @throws IllegalArgumentException if it is not a BCP 47 tag
     */
    static String canonical(String tag) {
        if (tag.isBlank() || tag.length() > LONGEST) {
            throw refusal(tag);
        }
        String known = CANONICAL.get(tag);
        if (known != null) {
            return known;
        }
        String canonical = read(tag);
        if (CANONICAL.size() < MOST_REMEMBERED) {
            CANONICAL.put(tag, canonical);
        }
        return canonical;
    }

    /** The direction in which the language of a canonical tag is written. */
    static TextDirection direction(String tag) {
        TextDirection known = DIRECTIONS.get(tag);
        if (known != null) {
            return known;
        }
        TextDirection direction = ULocale.forLanguageTag(tag).isRightToLeft() ? TextDirection.RTL : TextDirection.LTR;
        if (DIRECTIONS.size() < MOST_REMEMBERED) {
            DIRECTIONS.put(tag, direction);
        }
        return direction;
    }

    private static String read(String tag) {
        try {
            return new ULocale.Builder().setLanguageTag(tag.strip()).build().toLanguageTag();
        } catch (IllformedLocaleException malformed) {
            throw refusal(tag);
        }
    }

    static IllegalArgumentException refusal(String tag) {
        return new IllegalArgumentException(
                "\"%s\" is not a language. Use a BCP 47 tag such as \"ar\", \"zh-Hant\" or \"sr-Latn\"."
                        .formatted(shortened(tag)));
    }

    /** The message quotes what a client sent, but not a megabyte of it. */
    private static String shortened(String tag) {
        int shown = 40;
        return tag.length() <= shown ? tag : tag.substring(0, shown) + "…";
    }
}
