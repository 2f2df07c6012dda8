package org.chancery.serve.export;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The limits of exports. */
@ConfigMapping(prefix = "chancery.export")
public interface ExportConfig {

    /** The most exports at the same time. Each holds a connection to the database. */
    @WithDefault("4")
    int atOnce();

    /** The number of events in memory at once. */
    @WithDefault("500")
    int pageSize();

    /** The time after which an export is given up if its client reads nothing. */
    @WithDefault("60s")
    Duration stalledAfter();

    /** The time after which any export is given up. */
    @WithDefault("2h")
    Duration longest();
}
