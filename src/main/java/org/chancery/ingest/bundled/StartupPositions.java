package org.chancery.ingest.bundled;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.chancery.ingest.gazetteer.PlacePositions;
import org.chancery.ingest.resolve.WritingLock;

/** Derives the positions of all places anew at the start, where the application brings another gazetteer. */
@ApplicationScoped
class StartupPositions {
    private final DataSource dataSource;

    StartupPositions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void derive() {
        try (Connection connection = dataSource.getConnection()) {
            if (!PlacePositions.areUpToDate(connection)) {
                derive(connection);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The positions of the places could not be derived: " + e.getMessage()
                            + ". See whether the database can be written, and start again.",
                    e);
        }
    }

    private static void derive(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try {
            // Of several applications that start together, the second finds the work done.
            WritingLock.take(connection);
            PlacePositions.deriveAfterChange(connection);
            connection.commit();
        } catch (SQLException | RuntimeException failure) {
            connection.rollback();
            throw failure;
        } finally {
            connection.setAutoCommit(true);
        }
    }
}
