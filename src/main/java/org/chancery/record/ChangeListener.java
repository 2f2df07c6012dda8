package org.chancery.record;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.chancery.database.DirectConnections;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** Listens for imports by other processes, so that this one forgets what it holds in memory. */
@ApplicationScoped
class ChangeListener {
    private static final Logger LOG = Logger.getLogger(ChangeListener.class);
    /** After this time without a notification, the listener checks that the server is still there. */
    private static final int LONGEST_SILENCE_MILLIS = 2_000;

    private static final int LONGEST_ANSWER_SECONDS = 2;
    /** Notifications within this time after another are handled together with it. */
    private static final int REST_MILLIS = 250;

    private static final int FIRST_PAUSE_MILLIS = 500;
    private static final int LONGEST_PAUSE_MILLIS = 2_000;
    private static final int LONGEST_STOP_MILLIS = 5_000;

    /** Not from the pool: requests would wait for it, and the pool would close it when it is idle for too long. */
    private final DirectConnections connections;

    private final ArchiveCheck check;
    private final Event<ArchiveChanged> changes;
    private final boolean isServing;
    private int pause = FIRST_PAUSE_MILLIS;
    private boolean isSilenceTold;
    private volatile @Nullable Thread thread;
    private volatile @Nullable Connection open;
    private volatile boolean stopped;

    ChangeListener(
            DirectConnections connections,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean isServing,
            ArchiveCheck check,
            Event<ArchiveChanged> changes) {
        this.connections = connections;
        this.check = check;
        this.isServing = isServing;
        this.changes = changes;
    }

    /**
     * After the migration and the loading of the bundled datasets. A command serves no clients, and so need not listen.
     */
    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event) {
        if (isServing) {
            Thread listening = new Thread(this::listen, "archive-changes");
            listening.setDaemon(true);
            listening.start();
            thread = listening;
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException, SQLException {
        stopped = true;
        Thread listening = thread;
        if (listening == null) {
            return;
        }
        listening.interrupt();
        Connection connection = open;
        if (connection != null) {
            // Closing it would wait for the notification that the thread waits for.
            connection.abort(Runnable::run);
        }
        listening.join(LONGEST_STOP_MILLIS);
    }

    private void listen() {
        while (!stopped) {
            try (Connection connection = connections.open("waiting for changes")) {
                open = connection;
                begin(connection);
                await(connection);
            } catch (SQLException | RuntimeException failure) {
                waitAfter(failure);
            }
        }
    }

    private void begin(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute("listen chancery_archive_changed");
        }
        if (isSilenceTold) {
            isSilenceTold = false;
            LOG.info("Chancery listens for changes by other processes again");
        }
        pause = FIRST_PAUSE_MILLIS;
        // There is no notification of what was written while nobody listened.
        changes.fire(new ArchiveChanged());
    }

    /** Memory is forgotten once for all notifications that have come meanwhile. */
    private void await(Connection connection) throws SQLException {
        PGConnection listener = connection.unwrap(PGConnection.class);
        while (!stopped) {
            PGNotification[] notifications = listener.getNotifications(LONGEST_SILENCE_MILLIS);
            if (notifications != null && notifications.length > 0) {
                noticeChange();
                sleep(REST_MILLIS);
            } else if (!connection.isValid(LONGEST_ANSWER_SECONDS)) {
                // Closing it would wait for a server that does not listen.
                connection.abort(Runnable::run);
                throw new SQLException("The database is silent");
            }
        }
    }

    /** The check tells of a new state, unless it has done so before the notification came. */
    private void noticeChange() {
        if (check.ask().isEmpty()) {
            changes.fire(new ArchiveChanged());
        }
    }

    /** A broken connection may be the first sign of a shutdown, so only a failure to reconnect is logged. */
    private void waitAfter(Exception failure) {
        if (!stopped && pause == LONGEST_PAUSE_MILLIS && !isSilenceTold) {
            isSilenceTold = true;
            LOG.warnf("Chancery cannot listen for changes by other processes and keeps trying: %s", failure);
        }
        sleep(pause);
        pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
    }

    private void sleep(int millis) {
        try {
            if (!stopped) {
                Thread.sleep(millis);
            }
        } catch (InterruptedException e) {
            stopped = true;
        }
    }
}
