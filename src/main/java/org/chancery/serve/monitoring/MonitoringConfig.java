package org.chancery.serve.monitoring;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The extent of metrics and logs. */
@ConfigMapping(prefix = "chancery.monitoring")
interface MonitoringConfig {

    /** The most names of operations in the metrics. Later names count as one. */
    @WithDefault("100")
    int operationNames();

    /** The time after which an operation is logged as slow. */
    @WithDefault("1s")
    Duration slowOperation();

    /** The most slow operations in the log each minute. The rest are only counted. */
    @WithDefault("60")
    int slowOperationsPerMinute();

    /** The shortest time between two counts of the archive. */
    @WithDefault("1m")
    Duration archiveCountedEvery();
}
