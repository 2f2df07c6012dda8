package org.chancery.serve.operation;

import java.util.Locale;

/** Where the answer of an operation came from. */
public enum AnswerSource {
    /** The operation ran. */
    COMPUTED,
    /** The answer was kept in memory, and the archive had not changed since. */
    KEPT,
    /** The client had the answer, and the archive had not changed since. */
    UNCHANGED;

    private final String label = name().toLowerCase(Locale.ROOT);

    /** Its name in metrics and traces. */
    public String label() {
        return label;
    }
}
