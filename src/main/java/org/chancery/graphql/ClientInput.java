package org.chancery.graphql;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Refuses what a client sent if no record can match it or the database cannot be asked for it. */
public final class ClientInput {
    /** The longest text of a search, in UTF-16 units. */
    public static final int LONGEST_TEXT = 1_000;

    /** The most values in a list of a filter. */
    public static final int LONGEST_LIST = 200;

    private static final int SHOWN = 80;

    private ClientInput() {}

    /**
     * The text, if it can be searched for.
     *
     * @throws ClientError BAD_ARGUMENT if it is too long, or has a character that no text in the archive has
     */
    public static String requireText(String text) {
        return requireText(text, LONGEST_TEXT);
    }

    /** The same for a text that has at most so many UTF-16 units, written out. */
    public static String requireText(String text, int longest) {
        // One character can stand for a phrase of eighteen, which is what would be compared.
        if (text.length() > longest || Normalizer.normalize(text, Form.NFKC).length() > longest) {
            throw new ClientError(
                    ErrorCode.BAD_ARGUMENT,
                    String.format(
                            Locale.ENGLISH,
                            "%s is too long: at most %,d characters, written out, can be looked for. Ask with a "
                                    + "part of it.",
                            quoted(text),
                            longest),
                    Map.of("maximum", longest));
        }
        if (text.indexOf('\0') >= 0 || text.codePoints().anyMatch(ClientInput::isHalfACharacter)) {
            throw new ClientError(
                    ErrorCode.BAD_ARGUMENT,
                    quoted(text) + " has an invalid character (U+0000, or half of a surrogate pair). Leave it out.");
        }
        return text;
    }

    /** Throws BAD_ARGUMENT if a list has more values than can be asked for at once; null is no list. */
    public static void requireShort(String name, @Nullable Collection<?> values) {
        if (values != null && values.size() > LONGEST_LIST) {
            throw new ClientError(
                    ErrorCode.BAD_ARGUMENT,
                    "%s has %d values, and at most %d can be asked for at once. Split it."
                            .formatted(name, values.size(), LONGEST_LIST));
        }
    }

    /** The list, or null for an empty one: neither sets a condition. */
    public static <T> @Nullable List<T> unlessEmpty(@Nullable List<T> values) {
        return values == null || values.isEmpty() ? null : values;
    }

    /** What the client sent, for an error message: in quotes, and shortened if it is long. */
    public static String quoted(String text) {
        String beginning = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
        return '"' + beginning.replace('\0', '\uFFFD') + '"';
    }

    private static boolean isHalfACharacter(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
