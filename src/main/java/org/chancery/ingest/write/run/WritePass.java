package org.chancery.ingest.write.run;

import java.util.ArrayList;
import java.util.List;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.model.ImportMode;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.Standing;
import org.chancery.ingest.write.rows.ReadRecord;
import org.chancery.ingest.write.run.ImportListener.Stage;
import org.chancery.record.exchange.Bundle;

/** The second pass: divides the records into batches. The first pass has reported the problems. */
final class WritePass extends NumberingPass {
    private final BatchQueue queue;
    private final int batchSize;
    private final long written;
    private List<ReadRecord> batch = new ArrayList<>();

    /** @param batchesDone the number of batches that a run that was cut off has written */
    WritePass(Inputs inputs, ImportListener listener, BatchQueue queue, int batchSize, int batchesDone) {
        super(inputs, listener, Stage.WRITING);
        this.queue = queue;
        this.batchSize = batchSize;
        this.written = (long) batchesDone * batchSize;
    }

    @Override
    public void begin(Bundle.Dataset dataset, ImportMode importMode) {
        // The first pass has done it.
    }

    @Override
    void take(Bundle.Entry entry, Problem.Location where, Standing standing) {
        // Records that are not written again are numbered, too: the keys of affiliations count them.
        ReadRecord read = ValidationPass.isKeyed(entry)
                ? numbered(entry, where, standing)
                : new ReadRecord(records(), entry, "", "", where, standing);
        if (records() <= written) {
            return;
        }
        batch.add(read);
        if (batch.size() == batchSize) {
            flush();
        }
    }

    private void flush() {
        queue.put(batch, bytesRead());
        batch = new ArrayList<>(batchSize);
    }

    /** Two batches may be read that are not written yet, so what is read would show a rate that nobody gets. */
    @Override
    long recordsDone() {
        return Math.min(records(), written + queue.written().records());
    }

    @Override
    long bytesDone() {
        return records() <= written ? bytesRead() : queue.written().bytes();
    }

    /**
     * Passes on the last batch.
     *
     * @param expected the number of records at the first reading
     */
    void finish(long expected) {
        if (records() != expected) {
            throw new BundleException(
                    new Problem.Location("", 0, 0),
                    "they contained %,d records, and now %,d".formatted(expected, records()),
                    "Import them when nothing writes to them any more");
        }
        if (!batch.isEmpty()) {
            flush();
        }
    }

    @Override
    public void countRead() {
        reportProgress();
    }

    @Override
    public void report(Problem problem) {}

    @Override
    public void reportRejected(String key, Problem problem) {}
}
