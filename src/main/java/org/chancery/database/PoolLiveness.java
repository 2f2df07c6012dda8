package org.chancery.database;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Down only if a restart of this process helps, which it does not in an outage of the database. */
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
