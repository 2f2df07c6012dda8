package org.chancery.postgres;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The database of every {@code @QuarkusTest}, without their naming it: an embedded server with the
 * {@link PreparedArchives}, or the server that the system property {@code chancery.test.jdbc-url} names (the URL
 * carries user and password).
 */
@QuarkusTestResource(TestDatabase.class)
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private static final String SERVER = "chancery.test.jdbc-url";

    private @Nullable ThrowawayServer started;

    @Override
    public Map<String, String> start() {
        String server = System.getProperty(SERVER);
        if (server != null) {
            return Map.of("quarkus.datasource.jdbc.url", server);
        }
        started = ThrowawayServer.start("application");
        EmbeddedDatabase database = started.database();
        return Map.of(
                "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                "quarkus.datasource.username", database.username(),
                "quarkus.datasource.password", database.password());
    }

    @Override
    public void stop() {
        if (started != null) {
            started.close();
        }
    }
}
