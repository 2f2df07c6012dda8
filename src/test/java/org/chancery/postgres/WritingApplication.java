package org.chancery.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A small application on an embedded database, run in a JVM of its own so that it can be killed. It commits the numbers
 * from 1 on, one by one, and tells each on its standard output once it is committed.
 */
final class WritingApplication {

    private WritingApplication() {}

    /** The arguments are the data folder and, if it is to end by an exception after so many numbers, that number. */
    public static void main(String... arguments) throws SQLException {
        EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(arguments[0]));
        long last = arguments.length == 1 ? Long.MAX_VALUE : Long.parseLong(arguments[1]);
        try (Connection connection = connect(database)) {
            write(connection, last);
        }
        throw new IllegalStateException("ends without closing its database");
    }

    static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
    }

    private static void write(Connection connection, long last) throws SQLException {
        try (Statement table = connection.createStatement()) {
            table.execute("CREATE TABLE written (number bigint)");
        }
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO written VALUES (?)")) {
            for (long number = 1; number <= last; number++) {
                insert.setLong(1, number);
                insert.execute();
                System.out.println(number);
            }
        }
    }
}
