package org.chancery.ingest.bundled;

import javax.sql.DataSource;
import org.chancery.ingest.reference.StateBundle;
import org.chancery.ingest.reference.StateReference;

/** The states that every archive knows, for tests without the application. */
public final class LoadedStates {
    public static final String DATASET =
            StateBundle.of(StateReference.read()).dataset().key();

    private LoadedStates() {}

    public static void into(DataSource archive) {
        new BundleWriter(archive, change -> {}).write(StateBundle.of(StateReference.read()));
    }
}
