package org.chancery.database;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Up while the database answers. It says no more than that, because anybody may ask. */
@Readiness
@ApplicationScoped
class DatabaseReadiness implements HealthCheck {
    private final ServerWatch server;
    private final PoolWatch pool;

    DatabaseReadiness(ServerWatch server, PoolWatch pool) {
        this.server = server;
        this.pool = pool;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database")
                .status(server.isAnswered() && !pool.isStuck())
                .build();
    }
}
