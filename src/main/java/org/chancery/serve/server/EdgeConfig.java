package org.chancery.serve.server;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The limits of connections. The limits of HTTP itself are Quarkus' own settings. */
@ConfigMapping(prefix = "chancery.http")
interface EdgeConfig {

    /** The most open connections. One more replaces the one that has been idle for longest. */
    @WithDefault("2000")
    int maxConnections();

    /** The time without a running request after which a connection is closed, even if bytes arrive. */
    @WithDefault("30s")
    Duration idleAfter();

    /** The time that a client has to send the body of a request. */
    @WithDefault("30s")
    Duration receiveWithin();

    /** The time that a stopping server still serves, while its readiness says DOWN. */
    @WithDefault("0s")
    Duration unreadyBeforeStop();

    /** The time that a stopping server waits for running requests. */
    @WithDefault("30s")
    Duration finishWithin();
}
