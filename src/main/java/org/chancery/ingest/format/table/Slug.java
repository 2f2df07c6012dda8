package org.chancery.ingest.format.table;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.chancery.ingest.model.KeyPart;

/** Makes keys from what people write. */
final class Slug {
    private static final int LONGEST = 80;
    private static final int LONGEST_ID = 300;
    private static final Pattern KEY = Pattern.compile("[a-z0-9]+([-/.][a-z0-9]+)*");

    private Slug() {}

    /**
     * The text itself if it can be a key. Any other two texts that differ, if only in the case of a letter, get
     * different keys.
     */
    static String of(String text) {
        if (isPlain(text)) {
            return text;
        }
        String letters = KeyPart.of(text);
        String begin = letters.length() <= LONGEST
                ? letters
                : letters.substring(0, LONGEST).replaceAll("-$", "");
        return (begin.isEmpty() ? "" : begin + "-") + mark(text);
    }

    /** The id itself if it is a key, as in exports. */
    static String ofId(String given) {
        // Sheets store whole numbers as 2.0, and then show 2.
        String id = WholeNumber.shown(given);
        return id.length() <= LONGEST_ID && KEY.matcher(id).matches() ? id : of(id);
    }

    private static boolean isPlain(String text) {
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            boolean joins = character == '-' && index > 0 && index < text.length() - 1 && text.charAt(index - 1) != '-';
            if (!joins && !(character >= 'a' && character <= 'z') && !(character >= '0' && character <= '9')) {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= LONGEST;
    }

    private static String mark(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(bytes).toString().substring(0, 13);
    }
}
