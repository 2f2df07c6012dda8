package org.chancery.database;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long the database may be silent before a connection to it is given up. */
@ConfigMapping(prefix = "chancery.database")
public interface DatabaseConfig {

    /** For operations, whose deadline ends them sooner unless the network is gone. */
    @WithDefault("15s")
    Duration operationSilence();

    /** For exports, whose first query may sort all events. */
    @WithDefault("5m")
    Duration exportSilence();

    /** For writes: an import or a migration may build an index for many minutes. */
    @WithDefault("1h")
    Duration writingSilence();

    /** How long the pool may hand out no connection while the server answers, before the process counts as stuck. */
    @WithDefault("45s")
    Duration poolStuckAfter();
}
