package org.chancery.record;

/** Patterns for SQL's {@code like}, in which each character that a client sent stands for itself. */
public final class LikePattern {
    private LikePattern() {}

    /** For folded names that contain the text; no name contains a text that folds to nothing. */
    public static String ofFoldedNames(String text) {
        return ofFoldedNames(SoughtText.of(text));
    }

    /** The same for a text that has been folded. */
    public static String ofFoldedNames(SoughtText text) {
        return text.folded().isEmpty() ? "" : containing(text.folded());
    }

    /** For texts that contain this one. */
    public static String containing(String text) {
        return "%" + text.replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }
}
