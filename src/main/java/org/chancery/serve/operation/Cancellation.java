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
 * Ends work early, because its deadline has passed, its client has left, or the server has no room for it. The work
 * runs on one thread and calls {@link #requireGoingOn()} between its steps. Its running SQL is cancelled.
 */
public final class Cancellation {
    private static final Logger LOG = Logger.getLogger(Cancellation.class);

    /** Held during a request to cancel, which may take as long as the network does. */
    private final Object sending = new Object();

    private final List<Runnable> whenCancelled = new ArrayList<>();
    private final List<Runnable> whenOver = new ArrayList<>();
    private volatile @Nullable ClientError cause;
    private @Nullable PGConnection connection;
    private boolean isOver;

    /** The cause of the cancellation; empty while the work goes on. */
    public Optional<ClientError> cause() {
        return Optional.ofNullable(cause);
    }

    /**
     * Returns unless the work was cancelled.
     *
     * @throws ClientError the cause, if it was
     */
    public void requireGoingOn() {
        ClientError why = cause;
        if (why != null) {
            throw why;
        }
    }

    /** Asks the work to end. The first cause counts. Finished work stays as it is. */
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

    /** Cancels the work because its client left. */
    public void cancelForAbsentClient() {
        cancel(new ClientError(ErrorCode.UNAVAILABLE, "The client went away."));
    }

    /** Runs the action when the work is cancelled, or now if it was. */
    void onCancel(Runnable listener) {
        synchronized (this) {
            if (cause == null) {
                whenCancelled.add(listener);
                return;
            }
        }
        listener.run();
    }

    /** Runs the action at the end of the work, however it ends. */
    synchronized void onFinish(Runnable listener) {
        whenOver.add(listener);
    }

    /** Registers the driver's connection that the work uses from now on. */
    synchronized void holds(PGConnection used) {
        connection = used;
    }

    /** Stops cancelling SQL: the connection ends its transaction, and then serves other work. */
    void releaseConnection() {
        synchronized (sending) {
            synchronized (this) {
                connection = null;
            }
        }
    }

    /** Marks the work as finished. */
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
     * Cancels the running query. {@link #releaseConnection()} waits for the end of this, so it never reaches a query of
     * other work.
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
                LOG.debug("A query could not be cancelled", e);
            }
        }
    }

    /** Cuts the connection, because the database did not answer the request to cancel. */
    synchronized void cutConnection() {
        if (connection == null) {
            return;
        }
        try {
            ((Connection) connection).abort(Runnable::run);
        } catch (SQLException e) {
            LOG.debug("A connection could not be cut", e);
        }
    }

    private synchronized @Nullable PGConnection held() {
        return connection;
    }
}
