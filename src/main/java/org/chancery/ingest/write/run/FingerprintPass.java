package org.chancery.ingest.write.run;

import java.util.List;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.model.ImportMode;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.Standing;
import org.chancery.record.exchange.Bundle;

/** Computes only the fingerprint of the records. */
final class FingerprintPass extends NumberingPass {
    private final Fingerprint fingerprint = new Fingerprint();
    private ImportMode importMode = ImportMode.SNAPSHOT;

    FingerprintPass() {
        super(new Inputs(List.of()), ImportListener.SILENT, ImportListener.Stage.CHECKING);
    }

    @Override
    public void begin(Bundle.Dataset dataset, ImportMode whole) {
        importMode = whole;
        fingerprint.begin(dataset, whole);
    }

    @Override
    void take(Bundle.Entry entry, Problem.Location where, Standing standing) {
        fingerprint.add(numbered(entry, where, standing), importMode);
    }

    @Override
    public void countRead() {}

    @Override
    public void report(Problem problem) {}

    @Override
    public void reportRejected(String key, Problem problem) {}

    String ofBatches(int batchSize) {
        return fingerprint.ofBatches(batchSize);
    }
}
