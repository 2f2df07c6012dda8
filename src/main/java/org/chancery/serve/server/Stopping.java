package org.chancery.serve.server;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Stops the server in order: readiness says DOWN, new requests are rejected, and running ones finish. Only then does
 * Quarkus close connections and the database. Quarkus' own graceful stop misses answers that still wait to be sent, and
 * still accepts new requests.
 */
@ApplicationScoped
class Stopping {
    static final String RETRY_AFTER_SECONDS = "5";

    private static final Logger LOG = Logger.getLogger(Stopping.class);
    private static final long LOOK_EVERY_MILLIS = 20;

    /** Monitoring still gets its answers. */
    private static final String FOR_WATCHERS = "/q/";

    private final Connections connections;
    private final EdgeConfig config;
    private final boolean isServing;
    private volatile boolean hasBegun;
    private volatile boolean isRefusing;

    Stopping(
            Connections connections,
            EdgeConfig config,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean isServing) {
        this.connections = connections;
        this.config = config;
        this.isServing = isServing;
    }

    boolean hasBegun() {
        return hasBegun;
    }

    boolean rejects(String path) {
        return isRefusing && !path.startsWith(FOR_WATCHERS);
    }

    void finish(@Observes ShutdownDelayInitiatedEvent start) throws InterruptedException {
        // A command serves nobody. A live reload is also a stop, within the request that causes it.
        if (!isServing || LaunchMode.current() == LaunchMode.DEVELOPMENT) {
            return;
        }
        hasBegun = true;
        Thread.sleep(config.unreadyBeforeStop().toMillis());
        isRefusing = true;
        awaitRunning(config.finishWithin());
    }

    private void awaitRunning(Duration limit) throws InterruptedException {
        long start = System.nanoTime();
        long running = connections.running();
        if (running > 0) {
            LOG.infof("Waiting for the requests on %d connections", running);
        }
        while (running > 0 && System.nanoTime() - start < limit.toNanos()) {
            Thread.sleep(LOOK_EVERY_MILLIS);
            running = connections.running();
        }
        if (running > 0) {
            LOG.warnf("The requests on %d connections did not end within %s and are cut off", running, limit);
        }
    }
}
