package org.chancery.ingest;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Brings what is bundled with the application into the archive when it starts; nothing happens if it is there already. */
@ApplicationScoped
class StartupLoading {
    private final BundleWriter writer;
    private final DossierConfig config;

    StartupLoading(BundleWriter writer, DossierConfig config) {
        this.writer = writer;
        this.config = config;
    }

    void load(@Observes StartupEvent event) {
        writer.write(StateBundle.of(StateReference.read()));
        if (config.load()) {
            writer.write(BundleReader.read(BundledDossier.FILE, BundledDossier.content()));
        }
    }
}
