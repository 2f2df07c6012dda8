package org.chancery.ingest.bundled;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.chancery.ingest.bundled.BundledFingerprints.Part;

/** Brings the bundled data into the archive at the start, unless the archive contains it already. */
@ApplicationScoped
class StartupLoading {
    private final BundleWriter writer;
    private final DossierConfig config;
    private final StartupPositions positions;

    StartupLoading(BundleWriter writer, DossierConfig config, StartupPositions positions) {
        this.writer = writer;
        this.config = config;
        this.positions = positions;
    }

    void load(@Observes StartupEvent event) {
        load(Part.STATES);
        if (config.load()) {
            load(Part.DOSSIER);
        }
        positions.derive();
    }

    private void load(Part part) {
        if (!isKnownToBeThere(part)) {
            writer.write(part.read());
        }
    }

    /** In development mode the bundled data may have changed since the build. */
    private boolean isKnownToBeThere(Part part) {
        return LaunchMode.current() != LaunchMode.DEVELOPMENT
                && part.known().filter(writer::holds).isPresent();
    }
}
