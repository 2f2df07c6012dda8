package org.chancery.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Reads the state of the archive. It takes one small query, see the table archive_change. */
@ApplicationScoped
public class ArchiveStates {
    private static final String STATE =
            "select coalesce(sum(changes), 0)::bigint, coalesce(bit_xor(mark), 0) from archive_change";

    private final DataSource database;

    ArchiveStates(DataSource database) {
        this.database = database;
    }

    /** The state that the transaction of this thread sees. Without a transaction: that of now. */
    public ArchiveState seen() {
        try (Connection connection = database.getConnection()) {
            return read(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The state of the archive could not be read", e);
        }
    }

    static ArchiveState read(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(STATE);
                ResultSet row = query.executeQuery()) {
            row.next();
            return new ArchiveState(row.getLong(1), row.getLong(2));
        }
    }
}
