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
 * By which the archive is known to hold what is bundled, without reading it. The build takes the fingerprints, see
 * {@code src/build/fingerprints.groovy}: reading the names of all states and the dossier anew takes a third of a start.
 */
public final class BundledFingerprints {
    private static final String TABLE = "fingerprints.csv";

    private BundledFingerprints() {}

    /** A dataset, and the fingerprint that an import of what is bundled would have. */
    record Known(String dataset, String fingerprint) {
        static Known of(Bundle bundle) {
            return new Known(bundle.dataset().key(), DatasetImport.fingerprint(new BundleRecords(bundle)));
        }
    }

    /** What is bundled, by the name that it has in the table. */
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

        /** As the build has written it; empty where the application was not built by Maven. */
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
