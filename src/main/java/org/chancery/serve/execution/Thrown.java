package org.chancery.serve.execution;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Passes on what is thrown through methods that declare less. */
final class Thrown {
    private Thrown() {}

    interface Call {
        @Nullable
        Object run() throws Throwable;
    }

    /** What the call returns; what it throws is thrown unchanged. */
    static @Nullable Object asException(Call call) throws Exception {
        try {
            return call.run();
        } catch (Exception | Error thrown) {
            throw thrown;
        } catch (Throwable other) {
            throw new IllegalStateException("A resolver threw neither an exception nor an error", other);
        }
    }

    static <T> T unlessFound(Callable<T> reflection) {
        try {
            return reflection.call();
        } catch (Exception e) {
            throw new IllegalStateException("SmallRye's model names a method that does not exist", e);
        }
    }
}
