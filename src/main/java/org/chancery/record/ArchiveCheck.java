package org.chancery.record;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.chancery.database.DirectConnections;
import org.chancery.database.ServerWatch;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Asks the database for the state of the archive, on a connection of its own. All who ask while a query runs share the
 * next one: their answer is never older than their question, and any number of them costs one round trip.
 */
@ApplicationScoped
public class ArchiveCheck {
    private static final Logger LOG = Logger.getLogger(ArchiveCheck.class);
    /** Whoever gets no answer reads the archive itself, so nobody waits long for this. */
    private static final int LONGEST_SILENCE_MILLIS = 1_000;

    private final DirectConnections connections;
    private final ServerWatch server;
    private final Event<ArchiveChanged> changes;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread daemon = new Thread(work, "archive-check");
        daemon.setDaemon(true);
        return daemon;
    });
    private List<Consumer<Optional<ArchiveState>>> waiting = new ArrayList<>();
    private boolean isAsking;
    private @Nullable Connection connection;
    private @Nullable ArchiveState latest;

    ArchiveCheck(DirectConnections connections, ServerWatch server, Event<ArchiveChanged> changes) {
        this.connections = connections;
        this.server = server;
        this.changes = changes;
    }

    /** Calls back with the state, on another thread; empty if the database does not answer. */
    public void ask(Consumer<Optional<ArchiveState>> asker) {
        synchronized (this) {
            waiting.add(asker);
            if (isAsking) {
                return;
            }
            isAsking = true;
        }
        thread.execute(this::answerAll);
    }

    /** Waits for the state; empty if the database does not answer. */
    public Optional<ArchiveState> ask() {
        CompletableFuture<Optional<ArchiveState>> answer = new CompletableFuture<>();
        ask(answer::complete);
        return answer.join();
    }

    private void answerAll() {
        for (List<Consumer<Optional<ArchiveState>>> askers = next(); !askers.isEmpty(); askers = next()) {
            Optional<ArchiveState> state = checked();
            askers.forEach(asker -> answer(asker, state));
        }
    }

    /** A failure of one must not leave the others without an answer. */
    private static void answer(Consumer<Optional<ArchiveState>> asker, Optional<ArchiveState> state) {
        try {
            asker.accept(state);
        } catch (RuntimeException failure) {
            LOG.error("The state of the archive could not be handed on", failure);
        }
    }

    private synchronized List<Consumer<Optional<ArchiveState>>> next() {
        List<Consumer<Optional<ArchiveState>>> askers = waiting;
        waiting = new ArrayList<>();
        isAsking = !askers.isEmpty();
        return askers;
    }

    /** What is remembered must be read again before anybody acts on the new state. The notification comes later. */
    private void tell(ArchiveState state) {
        if (!state.equals(latest)) {
            changes.fire(new ArchiveChanged(state));
            latest = state;
        }
    }

    /** Nobody waits in vain for a check that failed in an unforeseen way. */
    private Optional<ArchiveState> checked() {
        try {
            Optional<ArchiveState> state = read();
            state.ifPresent(this::tell);
            return state;
        } catch (RuntimeException failure) {
            LOG.error("The state of the archive could not be checked", failure);
            return Optional.empty();
        }
    }

    private Optional<ArchiveState> read() {
        boolean isOld = connection != null;
        Optional<ArchiveState> state = tryToRead();
        // The server may have been started again since the last question.
        return state.isEmpty() && isOld ? tryToRead() : state;
    }

    private Optional<ArchiveState> tryToRead() {
        if (!server.isAnswered()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ArchiveStates.read(connected()));
        } catch (SQLException | RuntimeException failure) {
            LOG.debug("The state of the archive could not be read", failure);
            drop();
            return Optional.empty();
        }
    }

    private Connection connected() throws SQLException {
        Connection known = connection;
        if (known != null) {
            return known;
        }
        Connection opened = connections.open("watching the state of the archive");
        connection = opened;
        opened.setNetworkTimeout(Runnable::run, LONGEST_SILENCE_MILLIS);
        return opened;
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
            LOG.debug("The connection was gone already", alreadyGone);
        }
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
        drop();
    }
}
