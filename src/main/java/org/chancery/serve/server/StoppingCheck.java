package org.chancery.serve.server;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Reports DOWN on a stopping server, so that load balancers send it no more requests. */
@Readiness
class StoppingCheck implements HealthCheck {
    private final Stopping stopping;

    StoppingCheck(Stopping stopping) {
        this.stopping = stopping;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Not being stopped")
                .status(!stopping.hasBegun())
                .build();
    }
}
