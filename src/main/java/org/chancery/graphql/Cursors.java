package org.chancery.graphql;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * Writes and reads the cursors of one list. A cursor carries the sort key of its item and a digest of the question, so
 * that a cursor from another question, or one that was changed on the way, is refused instead of giving a wrong page.
 *
 * @param question what decides which items the list has and in which order
 */
public record Cursors(String question) {
    private static final String SEPARATOR = "\u001f";
    private static final int DIGEST_BYTES = 9;

    public String write(Object... sortKey) {
        List<String> parts = new ArrayList<>();
        for (Object part : sortKey) {
            parts.add(part.toString());
        }
        byte[] key = String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8);
        byte[] digest = digest(key);
        byte[] cursor = Arrays.copyOf(digest, digest.length + key.length);
        System.arraycopy(key, 0, cursor, digest.length, key.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
    }

    /** The sort key in the cursor; throws a {@link ClientError} if it was written for another question. */
    public List<String> read(String cursor, int keyParts) {
        byte[] bytes = decoded(cursor);
        if (bytes.length <= DIGEST_BYTES) {
            throw notOurs();
        }
        byte[] key = Arrays.copyOfRange(bytes, DIGEST_BYTES, bytes.length);
        if (!MessageDigest.isEqual(digest(key), Arrays.copyOf(bytes, DIGEST_BYTES))) {
            throw notOurs();
        }
        List<String> parts = List.of(new String(key, StandardCharsets.UTF_8).split(SEPARATOR, -1));
        if (parts.size() != keyParts) {
            throw notOurs();
        }
        return parts;
    }

    private byte[] digest(byte[] key) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(question.getBytes(StandardCharsets.UTF_8));
            sha256.update((byte) 0);
            return Arrays.copyOf(sha256.digest(key), DIGEST_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    private static byte[] decoded(String cursor) {
        try {
            return Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException notBase64) {
            throw notOurs();
        }
    }

    private static ClientError notOurs() {
        return new ClientError(
                ErrorCode.BAD_CURSOR,
                "This cursor does not belong to this question. Pass a cursor that the same query, with the same filter"
                        + " and order, returned; or leave it out to start at the beginning.");
    }
}
