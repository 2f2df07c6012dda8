package org.chancery.wire;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/**
 * Makes the connection of a query read-only. The driver says so in the same message that begins the transaction, so it
 * costs no round trip.
 */
@ApplicationScoped
class ReadOnlyConnections implements AgroalPoolInterceptor {

    private final OperationTransaction operation;

    ReadOnlyConnections(OperationTransaction operation) {
        this.operation = operation;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        operation.cancellation().ifPresent(cancellation -> cancellation.holds(driver(connection)));
        if (operation.isReadOnly()) {
            setReadOnly(connection, true);
        }
    }

    @Override
    public void onConnectionReturn(Connection connection) {
        setReadOnly(connection, false);
    }

    /** The pool's own wrapper is valid only as long as its interceptors run. */
    private static PGConnection driver(Connection connection) {
        try {
            return connection.unwrap(PGConnection.class);
        } catch (SQLException e) {
            throw new IllegalStateException("The connection is none of PostgreSQL's driver", e);
        }
    }

    private static void setReadOnly(Connection connection, boolean readOnly) {
        try {
            // The pool's wrapper refuses this inside a JTA transaction, even before the database has begun one.
            Connection driver = connection.unwrap(Connection.class);
            if (driver.isReadOnly() != readOnly) {
                driver.setReadOnly(readOnly);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("A connection could not be made read-only: " + readOnly, e);
        }
    }
}
