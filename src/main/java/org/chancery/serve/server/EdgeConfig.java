package org.chancery.serve.server;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much of the server clients may hold, and for how long. The limits of HTTP itself are Quarkus' own settings. */
@ConfigMapping(prefix = "chancery.http")
interface EdgeConfig {

    /** How many connections may be open. One more takes the place of the one that has been idle for longest. */
    @WithDefault("2000")
    int maxConnections();

    /** After which time without a running request a connection is closed, however many bytes trickle in. */
    @WithDefault("30s")
    Duration idleAfter();

    /** How long a client may take to send the body of a request. */
    @WithDefault("30s")
    Duration receiveWithin();

    /** How long a server that is told to stop still serves, while its readiness says DOWN. */
    @WithDefault("0s")
    Duration unreadyBeforeStop();

    /** How long a server that is told to stop waits for the requests that run. */
    @WithDefault("30s")
    Duration finishWithin();
}
