package org.chancery;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/** Warns at the start of settings that still have their former names. */
@ApplicationScoped
class FormerSettingsLog {
    private static final Logger LOG = Logger.getLogger(FormerSettingsLog.class);

    private final Config config;

    FormerSettingsLog(Config config) {
        this.config = config;
    }

    void atStart(@Observes StartupEvent start) {
        FormerSettings.warnings(config).forEach(LOG::warn);
    }
}
