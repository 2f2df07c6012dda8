package org.chancery.serve.operation;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Makes the connection of a query read-only. The driver sends this with the start of the transaction, so it costs no
 * round trip.
 *
 * <p>Nothing may throw here: on a return, the pool would lose the connection's slot for ever, and on an acquisition it
 * would lend the connection twice. A connection that cannot be set is closed instead. Its next query then fails, and
 * the pool drops it.
 */
@ApplicationScoped
class ReadOnlyConnections implements AgroalPoolInterceptor {
    private static final Logger LOG = Logger.getLogger(ReadOnlyConnections.class);

    private final OperationTransaction operation;

    ReadOnlyConnections(OperationTransaction operation) {
        this.operation = operation;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        settle(connection, driver -> {
            operation.cancellation().ifPresent(cancellation -> cancellation.holds((PGConnection) driver));
            driver.setNetworkTimeout(
                    Runnable::run, Math.toIntExact(operation.longestSilence().toMillis()));
            setReadOnly(driver, operation.isReadOnly());
        });
    }

    /** Its transaction has ended and cannot be read any more. */
    @Override
    public void onConnectionReturn(Connection connection) {
        settle(connection, driver -> setReadOnly(driver, false));
    }

    private static void setReadOnly(Connection driver, boolean readOnly) throws SQLException {
        if (driver.isReadOnly() != readOnly) {
            driver.setReadOnly(readOnly);
        }
    }

    private interface Setting {
        void apply(Connection driver) throws SQLException;
    }

    private static void settle(Connection connection, Setting setting) {
        try {
            // A broken connection is closed already, and the pool drops it.
            if (!connection.isClosed()) {
                // The pool's wrapper refuses this inside a JTA transaction, even before the database has begun one.
                setting.apply(connection.unwrap(Connection.class));
            }
        } catch (SQLException | RuntimeException failure) {
            LOG.warnf("A connection was closed, because it could not be made read-only or writable again: %s", failure);
            close(connection);
        }
    }

    private static void close(Connection connection) {
        try {
            connection.unwrap(Connection.class).abort(Runnable::run);
        } catch (SQLException | RuntimeException alreadyGone) {
            LOG.debug("The connection was closed already", alreadyGone);
        }
    }
}
