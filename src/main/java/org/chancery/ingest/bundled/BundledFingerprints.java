package org.chancery.ingest.bundled;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.chancery.ingest.format.dossier.BundleReader;
import org.chancery.ingest.format.dossier.BundleRecords;
import org.chancery.ingest.reference.ReferenceTable;
import org.chancery.ingest.reference.StateBundle;
import org.chancery.ingest.reference.StateReference;
import org.chancery.ingest.write.run.DatasetImport;
import org.chancery.record.exchange.Bundle;

/**
 * Fingerprints that show whether the archive contains the bundled data, without reading it. The build computes them,
 * see {@code src/build/fingerprints.groovy}: reading the names of all states and the dossier takes a third of the
 * start.
 */
public final class BundledFingerprints {
    private static final String TABLE = "fingerprints.csv";

    private BundledFingerprints() {}

    /** A dataset, and the fingerprint that an import of the bundled data would have. */
    record Known(String dataset, String fingerprint) {
        static Known of(Bundle bundle) {
            return new Known(bundle.dataset().key(), DatasetImport.fingerprint(new BundleRecords(bundle)));
        }
    }

    /** The bundled data, by its name in the table. */
    enum Part {
        STATES {
            @Override
            Bundle read() {
                return StateBundle.of(StateReference.read());
            }
        },
        DOSSIER {
            @Override
            Bundle read() {
                return BundleReader.read(BundledDossier.FILE, BundledDossier.content());
            }
        };

        abstract Bundle read();

        /** The table as the build wrote it; empty if Maven did not build the application. */
        Optional<Known> known() {
            if (!ReferenceTable.isBundled(TABLE)) {
                return Optional.empty();
            }
            return ReferenceTable.bundled(TABLE).rows().stream()
                    .filter(row -> row.text("part").equals(name()))
                    .map(row -> new Known(row.text("dataset"), row.text("fingerprint")))
                    .findFirst();
        }
    }

    /** For the build: writes the table into the folder of the reference data. */
    public static void write(Path folder) throws IOException {
        StringBuilder table = new StringBuilder("part,dataset,fingerprint\n");
        for (Part part : Part.values()) {
            Known known = Known.of(part.read());
            table.append("%s,%s,%s\n".formatted(part, known.dataset(), known.fingerprint()));
        }
        Files.writeString(folder.resolve(TABLE), table, UTF_8);
    }
}
