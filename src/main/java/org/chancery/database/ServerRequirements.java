package org.chancery.database;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import io.quarkus.runtime.PreventFurtherStepsException;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jboss.logging.Logger;

/**
 * Refuses a database in which the archive would not work, before anything is written into it. An operator sees only its
 * message.
 */
@Singleton
class ServerRequirements implements FlywayConfigurationCustomizer {
    private static final Logger LOG = Logger.getLogger(ServerRequirements.class);
    private static final int OLDEST_VERSION = 15;
    private static final String WHAT_TO_DO = """
             Create another with CREATE DATABASE … ENCODING 'UTF8' LC_CTYPE 'C.UTF-8' LC_COLLATE 'C' \
            TEMPLATE template0, and name it in QUARKUS_DATASOURCE_JDBC_URL; docs/running.md shows how.""";

    @Override
    public void customize(FluentConfiguration migration) {
        DataSource database = migration.getDataSource();
        try (Connection connection = database.getConnection()) {
            requireFit(connection);
        } catch (SQLException failure) {
            throw new PreventFurtherStepsException(
                    "The database cannot be used: %s Is it running, and are QUARKUS_DATASOURCE_JDBC_URL, _USERNAME and"
                                    .formatted(failure.getMessage())
                            + " _PASSWORD right? See docs/running.md for what it needs.",
                    1);
        }
    }

    static void requireFit(Connection connection) throws SQLException {
        int version = connection.getMetaData().getDatabaseMajorVersion();
        if (version < OLDEST_VERSION) {
            throw refusal("The server is PostgreSQL %d, and Chancery needs %d or later. Update it, or name another in"
                            .formatted(version, OLDEST_VERSION)
                    + " QUARKUS_DATASOURCE_JDBC_URL.");
        }
        String encoding = ask(connection, "show server_encoding");
        if (!encoding.equals("UTF8")) {
            throw refusal(
                    "The encoding of the database is %s, and Chancery needs UTF8.".formatted(encoding) + WHAT_TO_DO);
        }
        requireLetters(connection);
    }

    /** Tested by what pg_trgm does: which setting it obeys depends on the version and the provider of the locale. */
    private static void requireLetters(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try {
            if (ask(connection, "select count(*) from pg_extension where extname = 'pg_trgm'")
                    .equals("0")) {
                ask(connection, "create extension pg_trgm");
            }
            if (!ask(connection, "select cardinality(show_trgm('Россия')) > 0 and lower('Я') = 'я'")
                    .equals("t")) {
                refuseLettersUnlessOnWindows(connection);
            }
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** Windows offers no Unicode locale, so the embedded server has none there either. */
    private static void refuseLettersUnlessOnWindows(Connection connection) throws SQLException {
        String type = ask(connection, "select datctype from pg_database where datname = current_database()");
        String message = "The character type of the database (LC_CTYPE %s) knows only ASCII letters: names in other"
                        .formatted(type)
                + " scripts would not be found.";
        if (ask(connection, "select version() ~* 'visual c|mingw|windows'").equals("t")) {
            LOG.warn(message);
        } else {
            throw refusal(message + WHAT_TO_DO);
        }
    }

    private static String ask(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (!statement.execute(question)) {
                return "";
            }
            try (ResultSet answer = statement.getResultSet()) {
                answer.next();
                return String.valueOf(answer.getString(1));
            }
        }
    }

    private static PreventFurtherStepsException refusal(String message) {
        return new PreventFurtherStepsException(message, 1);
    }
}
