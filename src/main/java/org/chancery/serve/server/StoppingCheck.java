package org.chancery.serve.server;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whoever distributes requests should send none to a server that is being stopped. */
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
