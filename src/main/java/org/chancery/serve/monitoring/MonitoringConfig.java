package org.chancery.serve.monitoring;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What is told of operations, and how much of it. */
@ConfigMapping(prefix = "chancery.monitoring")
interface MonitoringConfig {

    /** How many names of operations the metrics tell apart; all later ones count as one. */
    @WithDefault("100")
    int operationNames();

    /** An operation that takes longer is logged. */
    @WithDefault("1s")
    Duration slowOperation();

    /** How many slow operations are logged in a minute; the rest is only counted. */
    @WithDefault("60")
    int slowOperationsPerMinute();

    /** How often the archive is counted at most, while it changes. */
    @WithDefault("1m")
    Duration archiveCountedEvery();
}
