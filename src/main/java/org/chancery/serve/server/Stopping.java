package org.chancery.serve.server;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The end in order: readiness says DOWN, then new requests are refused, then those that run are finished. Quarkus
 * closes connections and database only after that. Its own graceful end takes an answer for gone that still waits to be
 * sent, and goes on taking new requests in.
 */
@ApplicationScoped
class Stopping {
    static final String RETRY_AFTER_SECONDS = "5";

    private static final Logger LOG = Logger.getLogger(Stopping.class);
    private static final long LOOK_EVERY_MILLIS = 20;

    /** Those who watch over the server still get its answer. */
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

    boolean refuses(String path) {
        return isRefusing && !path.startsWith(FOR_WATCHERS);
    }

    void finish(@Observes ShutdownDelayInitiatedEvent begin) throws InterruptedException {
        // A command serves nobody. A live reload is such an end, in the midst of the request that brings it about.
        if (!isServing || LaunchMode.current() == LaunchMode.DEVELOPMENT) {
            return;
        }
        hasBegun = true;
        Thread.sleep(config.unreadyBeforeStop().toMillis());
        isRefusing = true;
        awaitRunning(config.finishWithin());
    }

    private void awaitRunning(Duration limit) throws InterruptedException {
        long begin = System.nanoTime();
        long running = connections.running();
        if (running > 0) {
            LOG.infof("Waiting for the requests on %d connections", running);
        }
        while (running > 0 && System.nanoTime() - begin < limit.toNanos()) {
            Thread.sleep(LOOK_EVERY_MILLIS);
            running = connections.running();
        }
        if (running > 0) {
            LOG.warnf("The requests on %d connections are cut off: they did not end within %s", running, limit);
        }
    }
}
