package org.chancery.ingest.bundled;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The dossier that comes with the application, so that a new archive is not empty. */
final class BundledDossier {
    static final String FILE = "dossier/samarkand-dushanbe-2023.yaml";

    private BundledDossier() {}

    static byte[] content() {
        try (InputStream stream = BundledDossier.class.getClassLoader().getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(FILE + " is missing from the application; build it again");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }
}
