package org.chancery.ingest.bundled;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What is done with the bundled dossier. */
@ConfigMapping(prefix = "chancery.dossier")
interface DossierConfig {
    /** Whether it is loaded at the start; an archive of one's own may do without it. */
    @WithDefault("true")
    boolean load();
}
