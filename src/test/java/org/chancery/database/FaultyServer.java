package org.chancery.database;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.io.FileUtils;
import org.chancery.postgres.EmbeddedDatabase;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL of the test's own behind a {@link BreakableNetwork}, for everything to go wrong with. */
public final class FaultyServer implements QuarkusTestResourceLifecycleManager {
    private static @Nullable FaultyServer running;

    // Beside the folder of the other tests, which have unpacked the programs there.
    private final Path folder = Path.of(
            "target", "test-database", "faulty-" + ProcessHandle.current().pid());
    private final BreakableNetwork network;
    private EmbeddedDatabase server = EmbeddedDatabase.start(folder);

    public FaultyServer() throws IOException {
        network = new BreakableNetwork();
        network.leadTo(port());
    }

    static FaultyServer get() {
        return Objects.requireNonNull(running);
    }

    @Override
    public Map<String, String> start() {
        running = this;
        return Map.of(
                "quarkus.datasource.jdbc.url", "jdbc:postgresql://127.0.0.1:" + network.port() + "/postgres",
                "quarkus.datasource.username", server.username(),
                "quarkus.datasource.password", server.password());
    }

    @Override
    public void stop() {
        try {
            network.close();
            server.close();
            FileUtils.deleteDirectory(folder.toFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    BreakableNetwork network() {
        return network;
    }

    void shutDown() {
        server.close();
    }

    void startAgain() {
        server = EmbeddedDatabase.start(folder);
        network.leadTo(port());
    }

    /** As an operator does who wants everybody out. */
    void terminateAll() throws SQLException {
        execute("select pg_terminate_backend(pid) from pg_stat_activity"
                + " where pid <> pg_backend_pid() and backend_type = 'client backend'");
    }

    void execute(String sql) throws SQLException {
        ask("postgres", sql);
    }

    /** What the first column of the first row says, if there is one. */
    String ask(String database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(database), username(), password());
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (ResultSet row = statement.getResultSet()) {
                return row.next() ? row.getString(1) : "";
            }
        }
    }

    /** Past the network. */
    String url(String database) {
        return server.jdbcUrl().replaceAll("/postgres$", "/" + database);
    }

    String username() {
        return server.username();
    }

    String password() {
        return server.password();
    }

    private int port() {
        return URI.create(server.jdbcUrl().substring("jdbc:".length())).getPort();
    }
}
