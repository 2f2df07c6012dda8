package org.chancery.ingest.bundled;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the bundled dossier is used. */
@ConfigMapping(prefix = "chancery.dossier")
interface DossierConfig {
    /** Whether it is loaded at the start; your own archive may not need it. */
    @WithDefault("true")
    boolean load();
}
