package org.chancery.ingest.write;

import java.util.List;
import org.chancery.ingest.Bundle;
import org.chancery.ingest.Edition;
import org.chancery.ingest.Problem;
import org.chancery.ingest.input.Inputs;

/** Takes the fingerprint of what is read, and nothing else. */
final class FingerprintingSink extends CountingSink {
    private final Fingerprint fingerprint = new Fingerprint();
    private Edition edition = Edition.WHOLE;

    FingerprintingSink() {
        super(new Inputs(List.of()), ImportListener.SILENT, ImportListener.Stage.CHECKING);
    }

    @Override
    public void begin(Bundle.Dataset dataset, Edition whole) {
        edition = whole;
        fingerprint.begin(dataset, whole);
    }

    @Override
    void take(Bundle.Entry entry, Problem.Location where) {
        fingerprint.add(numbered(entry, where), edition);
    }

    @Override
    public void countRead() {}

    @Override
    public void report(Problem problem) {}

    @Override
    public void reportRefused(String key, Problem problem) {}

    String ofBatches(int batchSize) {
        return fingerprint.ofBatches(batchSize);
    }
}
