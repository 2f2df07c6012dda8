package org.chancery.serve.operation;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Makes the connection of a query read-only. The driver says so in the same message that begins the transaction, so it
 * costs no round trip.
 *
 * <p>Nothing may throw here: on its return the pool would lose the connection's place for ever, and on its acquisition
 * it would lend the connection twice. A connection that cannot be set is closed instead. Its next statement then fails,
 * and the pool drops it.
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

    /** Its transaction has ended, and can no longer be asked. */
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
            // One that broke is closed already, and the pool drops it.
            if (!connection.isClosed()) {
                // The pool's wrapper refuses this inside a JTA transaction, even before the database has begun one.
                setting.apply(connection.unwrap(Connection.class));
            }
        } catch (SQLException | RuntimeException failure) {
            LOG.warnf("A connection is closed because it cannot be set: %s", failure);
            close(connection);
        }
    }

    private static void close(Connection connection) {
        try {
            connection.unwrap(Connection.class).abort(Runnable::run);
        } catch (SQLException | RuntimeException alreadyGone) {
            LOG.debug("The connection was gone already", alreadyGone);
        }
    }
}
