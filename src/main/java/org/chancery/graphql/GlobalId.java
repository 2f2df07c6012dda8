package org.chancery.graphql;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The identity of a record over all types: its GraphQL type and its id in the archive.
 *
 * @param type the name of the GraphQL type, such as {@code Meeting}
 * @param id the id of the record, unique over all types
 */
public record GlobalId(String type, long id) {
    private static final Pattern DECODED = Pattern.compile("([A-Z][A-Za-z]{2,30}):([1-9][0-9]{0,17})");

    public static String of(String type, long id) {
        return new GlobalId(type, id).encoded();
    }

    public String encoded() {
        byte[] bytes = (type + ":" + id).getBytes(StandardCharsets.US_ASCII);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The id that the text encodes, or empty if it is something else, such as a name. */
    public static Optional<GlobalId> decode(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text.strip());
            Matcher matcher = DECODED.matcher(new String(bytes, StandardCharsets.US_ASCII));
            if (!matcher.matches()) {
                return Optional.empty();
            }
            return Optional.of(new GlobalId(matcher.group(1), Long.parseLong(matcher.group(2))));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
