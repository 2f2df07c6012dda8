package org.chancery.ingest.resolve;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Lets one at a time write the archive, until its transaction ends: a batch of an import, or a decision about what is
 * the same. Both change for whom the events of other datasets count; with a lock each they would wait for one another.
 */
public final class WritingLock {
    /** Any number will do that no other lock of this database uses. */
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
