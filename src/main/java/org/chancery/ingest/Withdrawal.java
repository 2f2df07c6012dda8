package org.chancery.ingest;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What becomes of records that their dataset no longer holds: events and disputes are marked and kept; affiliations go,
 * since nobody may be counted for a body by one; anything else stays for the sake of what refers to it.
 */
final class Withdrawal {
    private final Connection connection;

    Withdrawal(Connection connection) {
        this.connection = connection;
    }

    /** The events withdrawn, and whether affiliations were removed. */
    record Withdrawn(List<Long> events, boolean affiliations) {}

    Withdrawn withdraw(List<Long> entryIds) throws SQLException {
        var events = change("update event set withdrawn = true where id = any(?) returning id", entryIds);
        change("update dispute set withdrawn = true where id = any(?) returning id", entryIds);
        var affiliations = change("delete from affiliation where id = any(?) returning id", entryIds);
        change("delete from entry where id = any(?) returning id", affiliations);
        return new Withdrawn(events, !affiliations.isEmpty());
    }

    private List<Long> change(String sql, List<Long> ids) throws SQLException {
        var affected = new ArrayList<Long>();
        try (var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    affected.add(rows.getLong(1));
                }
            }
        }
        return affected;
    }
}
