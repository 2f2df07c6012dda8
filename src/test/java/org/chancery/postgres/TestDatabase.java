package org.chancery.postgres;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.jspecify.annotations.Nullable;

/**
 * The database of every {@code @QuarkusTest}, without their naming it: an embedded server on a throwaway folder, or the
 * server that the system property {@code chancery.test.jdbc-url} names (the URL carries user and password).
 */
@QuarkusTestResource(TestDatabase.class)
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private static final String SERVER = "chancery.test.jdbc-url";

    private final Path folder = Path.of(
            "target", "test-database", Long.toString(ProcessHandle.current().pid()));

    private @Nullable EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        String server = System.getProperty(SERVER);
        if (server != null) {
            return Map.of("quarkus.datasource.jdbc.url", server);
        }
        database = EmbeddedDatabase.start(folder, ServerSettings.THROWAWAY);
        return Map.of(
                "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                "quarkus.datasource.username", database.username(),
                "quarkus.datasource.password", database.password());
    }

    @Override
    public void stop() {
        if (database == null) {
            return;
        }
        database.close();
        try {
            FileUtils.deleteDirectory(folder.toFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
