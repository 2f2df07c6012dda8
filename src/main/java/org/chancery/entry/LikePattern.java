package org.chancery.entry;

import org.chancery.language.Folding;
import org.chancery.wire.ClientInput;

/** Patterns for SQL's {@code like}, in which nothing that a client sent stands for anything but itself. */
public final class LikePattern {
    private LikePattern() {}

    /** For folded names that contain the text; what folds to nothing is contained in none. */
    public static String ofFoldedNames(String text) {
        String folded = Folding.fold(ClientInput.requireText(text));
        return folded.isEmpty() ? "" : containing(folded);
    }

    /** For texts that contain this one. */
    public static String containing(String text) {
        return "%" + text.replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }
}
