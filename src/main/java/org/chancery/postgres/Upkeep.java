package org.chancery.postgres;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the server of a data folder running until it is closed. A killed server is started again on the same port, so
 * that its users only have to connect again; committed data are there. A server that cannot be started, or is killed
 * again and again, is given up, and the reason is reported.
 */
final class Upkeep implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Upkeep.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);
    /** For 15 seconds in all: parts of the old server may still work, and no new one starts beside them. */
    private static final int TRIES = 6;

    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    /** A server that has run this long starts with a new count when it is killed. */
    private static final Duration CALM = Duration.ofMinutes(10);

    private static final int MOST_DEATHS = 5;

    private final DataFolder folder;
    private final Postmaster postmaster;
    private final ServerSettings settings;
    private final int port;
    private final Thread lookout = new Thread(this::look, "embedded-database-upkeep");
    private Watchdog watchdog;
    private volatile Consumer<String> whenLost = LOG::error;
    private volatile boolean closed;
    private int deaths;
    private long started;

    private Upkeep(DataFolder folder, Postmaster postmaster, ServerSettings settings, int port) throws IOException {
        this.folder = folder;
        this.postmaster = postmaster;
        this.settings = settings;
        this.port = port;
        lookout.setDaemon(true);
        watchdog = Watchdog.over(folder);
    }

    /** Starts the server and waits until it answers. */
    static Upkeep begin(DataFolder folder, Postmaster postmaster, ServerSettings settings, int port)
            throws IOException {
        Upkeep upkeep = new Upkeep(folder, postmaster, settings, port);
        try {
            upkeep.start();
        } catch (IOException | RuntimeException failure) {
            postmaster.stop();
            upkeep.watchdog.close();
            throw failure;
        }
        upkeep.lookout.start();
        return upkeep;
    }

    /** @param lost receives the reason why there is no server any more */
    void whenLost(Consumer<String> lost) {
        whenLost = lost;
    }

    private void start() throws IOException {
        postmaster.start(settings, port);
        watchdog.guard(postmaster);
        started = System.nanoTime();
    }

    private void look() {
        try {
            while (!closed && revived()) {
                Thread.sleep(BETWEEN_LOOKS.toMillis());
            }
        } catch (InterruptedException ending) {
            LOG.debug("The upkeep of the embedded database ends", ending);
        }
    }

    /** Whether there is a server, a new one if necessary. */
    private boolean revived() throws InterruptedException {
        @Nullable String loss = null;
        synchronized (this) {
            if (closed || isRunning()) {
                return true;
            }
            deaths = System.nanoTime() - started > CALM.toNanos() ? 1 : deaths + 1;
            LOG.errorf("The embedded PostgreSQL has ended unexpectedly. It is started again on port %d.", port);
            loss = deaths > MOST_DEATHS ? "It has ended %d times in a row.".formatted(deaths) : restart();
        }
        if (loss != null) {
            whenLost.accept(
                    "The embedded PostgreSQL has ended and cannot be started again: %s Committed data is safe in %s."
                                    .formatted(loss, folder.path())
                            + " Fix what the log beside it reports, and start the application again.");
            return false;
        }
        if (!closed) {
            LOG.infof("The embedded PostgreSQL runs again on port %d", port);
        }
        return true;
    }

    /** @return why it failed; null if it succeeded */
    private @Nullable String restart() throws InterruptedException {
        String failure = "";
        Duration pause = FIRST_PAUSE;
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            try {
                folder.requireOurVersion();
            } catch (IOException | EmbeddedDatabaseException gone) {
                return String.valueOf(gone.getMessage());
            }
            try {
                watchdog.close();
                postmaster.clearTheWay();
                watchdog = Watchdog.over(folder);
                start();
                return null;
            } catch (IOException | EmbeddedDatabaseException again) {
                failure = String.valueOf(again.getMessage());
            }
            // Lets a concurrent close come in between.
            wait(pause.toMillis());
            if (closed) {
                return null;
            }
            pause = pause.multipliedBy(2);
        }
        return failure;
    }

    private boolean isRunning() {
        try {
            return postmaster.process().isPresent();
        } catch (IOException | RuntimeException unreadable) {
            // It may be half written. The next check decides.
            LOG.debug("The server's file cannot be read", unreadable);
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (this) {
            closed = true;
            notifyAll();
            postmaster.stop();
            watchdog.close();
        }
        lookout.interrupt();
        try {
            lookout.join(LONGEST_STOP.toMillis());
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }
}
