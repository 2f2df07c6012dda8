package org.chancery.ingest.resolve;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Lets only one transaction write the archive at a time: a batch of an import, or a decision about a match. Both change
 * for whom the events of other datasets count; with two locks they would wait for each other.
 */
public final class WritingLock {
    /** Any number that no other lock of this database uses. */
    private static final long NUMBER = 0x6368617200000000L;

    private WritingLock() {}

    /** Waits until nobody else writes. */
    public static void take(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
            lock.setLong(1, NUMBER);
            lock.execute();
        }
    }
}
