package org.chancery.database;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Asks the server every second whether it answers, on a connection of its own. Callers get the result at once, and cost
 * the database nothing.
 */
@ApplicationScoped
public class ServerWatch {
    private static final Logger LOG = Logger.getLogger(ServerWatch.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int LONGEST_ANSWER_SECONDS = 2;
    private static final Duration LONGEST_SILENCE = PAUSE.plusSeconds(LONGEST_ANSWER_SECONDS);

    private final DirectConnections connections;
    private final boolean isServing;
    private @Nullable Watching watching;
    private boolean isSilenceReported;
    private volatile @Nullable Connection connection;
    private volatile long lastAnswer;
    private volatile long answersSince;

    ServerWatch(
            DirectConnections connections,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean isServing) {
        this.connections = connections;
        this.isServing = isServing;
        // Migrating the archive has just been answered.
        lastAnswer = System.nanoTime();
        answersSince = lastAnswer;
    }

    /** A command does not report its health. */
    void start(@Observes StartupEvent event) {
        lastAnswer = System.nanoTime();
        if (isServing) {
            watching = Watching.begin("database-watch", PAUSE, this::ask);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (watching != null) {
            watching.end();
            drop();
        }
    }

    /** Whether the server has answered within the last seconds. */
    public boolean isAnswered() {
        return silence().compareTo(LONGEST_SILENCE) < 0;
    }

    /** For how long it has answered without a longer silence. */
    Duration answeredFor() {
        return isAnswered() ? Duration.ofNanos(System.nanoTime() - answersSince) : Duration.ZERO;
    }

    private Duration silence() {
        return Duration.ofNanos(System.nanoTime() - lastAnswer);
    }

    private void ask() {
        try {
            Connection asked = connection == null ? connections.open("watching") : connection;
            connection = asked;
            if (!asked.isValid(LONGEST_ANSWER_SECONDS)) {
                throw new SQLException("no answer within " + LONGEST_ANSWER_SECONDS + " seconds");
            }
            reportAnswer();
        } catch (SQLException | RuntimeException failure) {
            drop();
            reportSilence(failure);
        }
    }

    private void reportAnswer() {
        if (!isAnswered()) {
            answersSince = System.nanoTime();
        }
        if (isSilenceReported) {
            LOG.infof("The database answers again, after %d seconds", silence().toSeconds());
            isSilenceReported = false;
        }
        lastAnswer = System.nanoTime();
    }

    /** A cut connection may be renewed at once: only a lasting silence is logged, and once. */
    private void reportSilence(Exception failure) {
        if (!isAnswered() && !isSilenceReported) {
            LOG.warnf(
                    "The database does not answer. Requests are refused until it does. Cause: %s",
                    failure.getMessage());
            isSilenceReported = true;
        }
    }

    private void drop() {
        Connection dropped = connection;
        connection = null;
        try {
            if (dropped != null) {
                // Closing it would say good-bye to a server that may not listen.
                dropped.abort(Runnable::run);
            }
        } catch (SQLException alreadyGone) {
            LOG.debug("The connection of the watch was gone already", alreadyGone);
        }
    }
}
