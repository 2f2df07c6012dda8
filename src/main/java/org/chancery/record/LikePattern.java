package org.chancery.record;

/** Patterns for SQL's {@code like}, in which nothing that a client sent stands for anything but itself. */
public final class LikePattern {
    private LikePattern() {}

    /** For folded names that contain the text; what folds to nothing is contained in none. */
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
