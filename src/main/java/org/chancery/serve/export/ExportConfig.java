package org.chancery.serve.export;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much exports may take of the server. */
@ConfigMapping(prefix = "chancery.export")
public interface ExportConfig {

    /** How many run at the same time; each holds a connection to the database. */
    @WithDefault("4")
    int atOnce();

    /** How many events are held in memory at once. */
    @WithDefault("500")
    int pageSize();

    /** After which time an export is given up whose client takes nothing more in. */
    @WithDefault("60s")
    Duration stalledAfter();

    /** After which time any export is given up. */
    @WithDefault("2h")
    Duration longest();
}
