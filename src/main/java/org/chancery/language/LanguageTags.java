package org.chancery.language;

import com.ibm.icu.util.IllformedLocaleException;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** BCP 47 language tags. */
public final class LanguageTags {

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
        return remembered(CANONICAL, tag, LanguageTags::read);
    }

    /** The language alone: {@code "zh"} of the canonical tag {@code "zh-Hant"}. */
    public static String primary(String tag) {
        int end = tag.indexOf('-');
        return end < 0 ? tag : tag.substring(0, end);
    }

    /** The direction in which the language of a canonical tag is written. */
    static TextDirection direction(String tag) {
        return remembered(
                DIRECTIONS,
                tag,
                any -> ULocale.forLanguageTag(any).isRightToLeft() ? TextDirection.RTL : TextDirection.LTR);
    }

    private static <V> V remembered(Map<String, V> held, String tag, Function<String, V> read) {
        V known = held.get(tag);
        if (known != null) {
            return known;
        }
        V value = read.apply(tag);
        if (held.size() < MOST_REMEMBERED) {
            held.put(tag, value);
        }
        return value;
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
