package org.chancery.serve.operation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.graphql.ClientError;
import org.chancery.graphql.ErrorCode;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Ends a piece of work before it is done: its deadline has passed, its client has left, or the server has no room for
 * it. The work runs on one thread and asks {@link #requireGoingOn()} between its steps; the SQL it waits for is
 * cancelled.
 */
public final class Cancellation {
    private static final Logger LOG = Logger.getLogger(Cancellation.class);

    /** Held while PostgreSQL is asked to cancel, which may take as long as the network does. */
    private final Object sending = new Object();

    private final List<Runnable> whenCancelled = new ArrayList<>();
    private final List<Runnable> whenOver = new ArrayList<>();
    private volatile @Nullable ClientError cause;
    private @Nullable PGConnection connection;
    private boolean isOver;

    /** Why the work was cancelled; empty while it goes on. */
    public Optional<ClientError> cause() {
        return Optional.ofNullable(cause);
    }

    /**
     * Goes on unless the work was cancelled.
     *
     * @throws ClientError the cause, if it was
     */
    public void requireGoingOn() {
        ClientError why = cause;
        if (why != null) {
            throw why;
        }
    }

    /** Asks the work to end. The first cause counts; work that is over is left alone. */
    public void cancel(ClientError why) {
        List<Runnable> notified;
        synchronized (this) {
            if (isOver || cause != null) {
                return;
            }
            cause = why;
            notified = List.copyOf(whenCancelled);
        }
        notified.forEach(Runnable::run);
    }

    /** Cancels the work because nobody waits for its result any more. */
    public void cancelForAbsentClient() {
        cancel(new ClientError(ErrorCode.UNAVAILABLE, "The client went away."));
    }

    /** Runs this when the work is cancelled, at once if it is already. */
    void onCancel(Runnable listener) {
        synchronized (this) {
            if (cause == null) {
                whenCancelled.add(listener);
                return;
            }
        }
        listener.run();
    }

    /** Runs this when the work is over, however it ended. */
    synchronized void onFinish(Runnable listener) {
        whenOver.add(listener);
    }

    /** The work uses this connection of the driver from now on. */
    synchronized void holds(PGConnection used) {
        connection = used;
    }

    /** From now on no SQL is cancelled: the connection ends its transaction, and then serves other work. */
    void releaseConnection() {
        synchronized (sending) {
            synchronized (this) {
                connection = null;
            }
        }
    }

    /** The work is over. */
    public void finish() {
        releaseConnection();
        List<Runnable> notified;
        synchronized (this) {
            isOver = true;
            notified = List.copyOf(whenOver);
            whenOver.clear();
        }
        notified.forEach(Runnable::run);
    }

    synchronized boolean isOver() {
        return isOver;
    }

    /**
     * Cancels the statement that runs now. {@link #releaseConnection()} waits for the end of this, so that it never
     * reaches a statement of other work.
     */
    void cancelSql() {
        synchronized (sending) {
            PGConnection held = held();
            if (held == null) {
                return;
            }
            try {
                held.cancelQuery();
            } catch (SQLException e) {
                LOG.debug("A statement could not be cancelled", e);
            }
        }
    }

    /** Cuts the connection off where cancelling did not help, because the database does not answer. */
    synchronized void cutConnection() {
        if (connection == null) {
            return;
        }
        try {
            ((Connection) connection).abort(Runnable::run);
        } catch (SQLException e) {
            LOG.debug("A connection could not be cut off", e);
        }
    }

    private synchronized @Nullable PGConnection held() {
        return connection;
    }
}
