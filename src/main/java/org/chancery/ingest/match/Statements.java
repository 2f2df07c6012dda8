package org.chancery.ingest.match;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Runs statements, and reads numbers. */
final class Statements {
    private Statements() {}

    static void execute(Connection connection, String... statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The only number of the answer. */
    static long number(Connection connection, String sql) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            return numbers(query).get(0);
        }
    }

    /** The first column of the answer. */
    static List<Long> numbers(PreparedStatement query) throws SQLException {
        var numbers = new ArrayList<Long>();
        try (var rows = query.executeQuery()) {
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
        }
        return numbers;
    }
}
