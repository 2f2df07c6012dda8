package org.chancery.database;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Down only where a restart of this process helps: in an outage of the database it would not. */
@Liveness
@ApplicationScoped
class PoolLiveness implements HealthCheck {
    private final PoolWatch pool;

    PoolLiveness(PoolWatch pool) {
        this.pool = pool;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("connections").status(!pool.isStuck()).build();
    }
}
