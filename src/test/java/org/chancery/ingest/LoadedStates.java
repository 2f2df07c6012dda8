package org.chancery.ingest;

import javax.sql.DataSource;

/** The states that every archive knows, for tests without the application. */
public final class LoadedStates {
    public static final String DATASET =
            StateBundle.of(StateReference.read()).dataset().key();

    private LoadedStates() {}

    public static void into(DataSource archive) {
        new BundleWriter(archive, change -> {}).write(StateBundle.of(StateReference.read()));
    }
}
