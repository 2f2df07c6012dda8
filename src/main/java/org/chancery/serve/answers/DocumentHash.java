package org.chancery.serve.answers;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash by which clients name a document. */
final class DocumentHash {

    private DocumentHash() {}

    /** The SHA-256 of the text, in lower-case hexadecimal digits. */
    static String of(String document) {
        return HexFormat.of().formatHex(sha256(document.getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
