package org.chancery.database;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** One thread that repeats a check, and ends with the application. */
final class Watching {
    private static final Logger LOG = Logger.getLogger(Watching.class);

    private final ScheduledExecutorService thread;

    private Watching(String name) {
        thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread daemon = new Thread(work, name);
            daemon.setDaemon(true);
            return daemon;
        });
    }

    static Watching begin(String name, Duration pause, Runnable question) {
        Watching watching = new Watching(name);
        ScheduledFuture<?> unused = watching.thread.scheduleWithFixedDelay(
                () -> ask(question), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        return watching;
    }

    /** An exception would end the checks for ever. */
    private static void ask(Runnable question) {
        try {
            question.run();
        } catch (RuntimeException | Error failure) {
            LOG.error("A check of the database failed", failure);
        }
    }

    void end() {
        thread.shutdownNow();
    }
}
