package org.chancery.record;

/**
 * Ends a resolver whose value is not loaded yet. The engine calls the resolver again when it is. No stack trace is
 * recorded, since nobody ever reads one.
 */
public final class NotLoadedYet extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotLoadedYet() {
        super("The value is not loaded yet", null, false, false);
    }
}
