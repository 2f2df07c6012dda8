package org.chancery.ingest.model;

import java.text.Normalizer;
import java.util.Locale;

/** Makes parts of keys of what publishers write. */
public final class KeyPart {
    private KeyPart() {}

    /**
     * The text in lower-case Latin letters without marks, digits and single hyphens; empty if it holds nothing of that.
     * Texts that differ in more than marks and punctuation keep apart, unlike names folded for search.
     */
    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
