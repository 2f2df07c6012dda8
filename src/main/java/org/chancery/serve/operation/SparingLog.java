package org.chancery.serve.operation;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/**
 * Writes one line for a kind of failure, and then no more of its kind for a while. An outage must not fill the disk.
 */
final class SparingLog {
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final Logger log;
    private final Map<DatabaseFailure, Kind> kinds = new ConcurrentHashMap<>();

    private static final class Kind {
        private final AtomicLong nextLine = new AtomicLong(System.nanoTime());
        private final AtomicLong unwritten = new AtomicLong();
    }

    SparingLog(Logger log) {
        this.log = log;
    }

    void warn(DatabaseFailure kind, Throwable failure) {
        Kind known = kinds.computeIfAbsent(kind, key -> new Kind());
        long now = System.nanoTime();
        long due = known.nextLine.get();
        if (now - due < 0 || !known.nextLine.compareAndSet(due, now + PAUSE.toNanos())) {
            known.unwritten.incrementAndGet();
            return;
        }
        log.warnf(
                "%s: %s (%d more since the last line of this kind)", kind, root(failure), known.unwritten.getAndSet(0));
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        for (int depth = 0; root.getCause() != null && depth < 50; depth++) {
            root = root.getCause();
        }
        return root;
    }
}
