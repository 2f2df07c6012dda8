package org.chancery.ingest.resolve;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A table with a row for each event that clients see, which is derived anew when one of its records has changed. */
final class DerivedTable {
    private final String delete;
    private final String derive;

    /** @param derive derives the rows of the canonical events of the one array that it is given */
    DerivedTable(String table, String derive) {
        delete = "delete from %s where event_id = any(?) or event_id = any(array(%s))"
                .formatted(table, EventParties.CANONICAL);
        this.derive = derive;
    }

    /** Deletes the rows of these events, and of their canonical ones. */
    void delete(Connection connection, Array eventIds) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(delete)) {
            statement.setArray(1, eventIds);
            statement.setArray(2, eventIds);
            statement.executeUpdate();
        }
    }

    /** Derives the rows of the canonical events of these, which have none. */
    void derive(Connection connection, Array eventIds) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(derive)) {
            statement.setArray(1, eventIds);
            statement.execute();
        }
    }
}
