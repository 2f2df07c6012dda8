package org.chancery.ingest.bundled;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.chancery.ingest.format.dossier.BundleRecords;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.write.batch.ImportReport;
import org.chancery.ingest.write.run.DatasetImport;
import org.chancery.ingest.write.run.ImportListener;
import org.chancery.ingest.write.run.ImportOptions;
import org.chancery.record.ArchiveChanged;
import org.chancery.record.exchange.Bundle;
import org.chancery.time.ClockProducer;
import org.jboss.logging.Logger;

/** Writes a bundle into the archive. */
@ApplicationScoped
public class BundleWriter {
    private static final Logger LOG = Logger.getLogger(BundleWriter.class);

    private final DatasetImport archive;

    @Inject
    BundleWriter(DatasetImport archive) {
        this.archive = archive;
    }

    /** @param listener notified after every import that wrote something */
    public BundleWriter(DataSource dataSource, Consumer<ArchiveChanged> listener) {
        this(new DatasetImport(dataSource, listener, ClockProducer.systemClock()));
    }

    /**
     * Writes a bundle that has been checked.
     *
     * @return whether anything had to be written
     * @throws BundleException if some of its records were rejected; the others are written
     */
    public boolean write(Bundle bundle) {
        ImportOptions options = new ImportOptions(false, false, true);
        ImportReport report =
                archive.run(new BundleRecords(bundle), new Inputs(List.of()), options, ImportListener.SILENT);
        if (report.stop() != null) {
            throw new IllegalStateException("%s could not be loaded: %s. %s, and start again."
                    .formatted(
                            bundle.dataset().key(),
                            report.stop().reason(),
                            report.stop().remedy()));
        }
        if (report.problemCount() > 0) {
            throw new BundleException(report.problems());
        }
        boolean written = report.counts().values().stream()
                .anyMatch(count -> count.added() + count.updated() + count.withdrawn() > 0);
        if (written) {
            Bundle.Dataset dataset = bundle.dataset();
            LOG.infof("Loaded %s, version %s", dataset.key(), dataset.version());
        }
        return written;
    }

    /** Whether the archive already contains the bundle with this fingerprint, so that nothing would be written. */
    boolean holds(BundledFingerprints.Known known) {
        return archive.isLoaded(known.dataset(), known.fingerprint());
    }
}
