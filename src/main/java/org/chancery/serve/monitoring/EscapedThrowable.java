package org.chancery.serve.monitoring;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An exception as the log shows it, with escaped messages. */
// It shows the class of the original.
@SuppressWarnings("OverrideThrowableToString")
final class EscapedThrowable extends Throwable {
    private static final long serialVersionUID = 1L;

    private final String shown;

    private EscapedThrowable(Throwable original, Set<Throwable> seen) {
        super(LogText.escaped(String.valueOf(original.getMessage())));
        seen.add(original);
        shown = LogText.escaped(original.toString());
        setStackTrace(original.getStackTrace());
        @Nullable Throwable cause = original.getCause();
        if (cause != null && !seen.contains(cause)) {
            initCause(new EscapedThrowable(cause, seen));
        }
        for (Throwable suppressed : original.getSuppressed()) {
            if (!seen.contains(suppressed)) {
                addSuppressed(new EscapedThrowable(suppressed, seen));
            }
        }
    }

    /** The exception itself if there is nothing to escape. */
    static Throwable of(Throwable thrown) {
        return isClean(thrown, newSet()) ? thrown : new EscapedThrowable(thrown, newSet());
    }

    private static boolean isClean(@Nullable Throwable thrown, Set<Throwable> seen) {
        if (thrown == null || !seen.add(thrown)) {
            return true;
        }
        String text = thrown.toString();
        if (!LogText.escaped(text).equals(text) || !isClean(thrown.getCause(), seen)) {
            return false;
        }
        for (Throwable suppressed : thrown.getSuppressed()) {
            if (!isClean(suppressed, seen)) {
                return false;
            }
        }
        return true;
    }

    private static Set<Throwable> newSet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /** The stack trace is the original's. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }

    @Override
    public String toString() {
        return shown;
    }
}
