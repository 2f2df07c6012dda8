package org.chancery.ingest.bundled;

import javax.sql.DataSource;
import org.chancery.ingest.bundled.BundledFingerprints.Part;

/** What the application brings into every archive at its start, for tests without the application. */
public final class BundledData {
    public static final String STATES = Part.STATES.read().dataset().key();

    private BundledData() {}

    public static void statesInto(DataSource archive) {
        write(Part.STATES, archive);
    }

    /** What follows the states. */
    public static void restInto(DataSource archive) {
        write(Part.DOSSIER, archive);
        new StartupPositions(archive).derive();
    }

    private static void write(Part part, DataSource archive) {
        new BundleWriter(archive, change -> {}).write(part.read());
    }
}
