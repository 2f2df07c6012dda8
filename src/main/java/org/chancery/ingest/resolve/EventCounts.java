package org.chancery.ingest.resolve;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Derives {@code counted_event}: how each event that clients see counts. Triggers keep the sums of it: what is deleted
 * is subtracted as it was counted, and what is inserted is added.
 */
final class EventCounts {
    private static final String DELETE = """
            delete from counted_event where event_id = any(?) or event_id = any(array(%s))""".formatted(EventParties.CANONICAL);

    private static final String DERIVE = "select count_events(array(%s))".formatted(EventParties.CANONICAL);

    private EventCounts() {}

    static void delete(Connection connection, Array eventIds) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(DELETE)) {
            delete.setArray(1, eventIds);
            delete.setArray(2, eventIds);
            delete.executeUpdate();
        }
    }

    static void derive(Connection connection, Array eventIds) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(DERIVE)) {
            query.setArray(1, eventIds);
            query.execute();
        }
    }
}
