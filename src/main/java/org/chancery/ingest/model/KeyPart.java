package org.chancery.ingest.model;

import java.text.Normalizer;
import java.util.Locale;

/** Makes parts of keys from the texts of publishers. */
public final class KeyPart {
    private KeyPart() {}

    /**
     * The text in lower-case Latin letters without marks, digits and single hyphens; empty if none of these remain.
     * Texts that differ in more than accents and punctuation stay different, unlike names folded for search.
     */
    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
