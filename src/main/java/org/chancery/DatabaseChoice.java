package org.chancery;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.chancery.postgres.EmbeddedDatabase;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/** The database of one run: the configured server, or else an embedded one. */
final class DatabaseChoice implements AutoCloseable {

    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final String USERNAME = "quarkus.datasource.username";
    private static final String PASSWORD = "quarkus.datasource.password";
    private static final String DATA_DIRECTORY = "chancery.embedded.data-directory";
    private static final String DEFAULT_DATA_DIRECTORY = "data/postgres";

    private final @Nullable EmbeddedDatabase embedded;
    private final Thread closeAtExit = new Thread(this::closeAfterApplication, "embedded-database-stop");

    private DatabaseChoice(@Nullable EmbeddedDatabase embedded) {
        this.embedded = embedded;
    }

    /** Starts the embedded server unless a JDBC URL is configured, and configures its URL for this run. */
    static DatabaseChoice configuredOrEmbedded(Config config) {
        return configuredOr(config, EmbeddedDatabase::start);
    }

    /** The same for a command, which may work beside a running server of ours. */
    static DatabaseChoice configuredOrShared(Config config) {
        return configuredOr(config, EmbeddedDatabase::startOrJoin);
    }

    private static DatabaseChoice configuredOr(Config config, Function<Path, EmbeddedDatabase> embedded) {
        if (config.getOptionalValue(URL, String.class).isPresent()) {
            return new DatabaseChoice(null);
        }
        String folder = config.getOptionalValue(DATA_DIRECTORY, String.class).orElse(DEFAULT_DATA_DIRECTORY);
        EmbeddedDatabase database = embedded.apply(Path.of(folder));
        database.whenLost(DatabaseChoice::endApplication);
        DatabaseChoice choice = new DatabaseChoice(database);
        Runtime.getRuntime().addShutdownHook(choice.closeAtExit);
        System.setProperty(URL, database.jdbcUrl());
        System.setProperty(USERNAME, database.username());
        System.setProperty(PASSWORD, database.password());
        return choice;
    }

    /** An application without its database could only reject requests. */
    private static void endApplication(String why) {
        System.err.println(why);
        Quarkus.asyncExit(1);
    }

    /** Called when a live reload ends this run but not the JVM. */
    @Override
    public void close() {
        if (embedded == null) {
            return;
        }
        embedded.close();
        List.of(URL, USERNAME, PASSWORD).forEach(System::clearProperty);
        forgetExit();
    }

    /** Quarkus exits the JVM, so main never returns. The last queries of Quarkus must still find a server. */
    private void closeAfterApplication() {
        Application application = Application.currentApplication();
        if (application != null) {
            application.awaitShutdown();
        }
        if (embedded != null) {
            embedded.close();
        }
    }

    private void forgetExit() {
        try {
            Runtime.getRuntime().removeShutdownHook(closeAtExit);
        } catch (IllegalStateException alreadyExiting) {
            // Then the hook runs, and finds the server closed.
        }
    }
}
