package org.chancery.ingest.write.run;

import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.RecordSink;
import org.chancery.ingest.model.Standing;
import org.chancery.ingest.write.rows.ReadRecord;
import org.chancery.ingest.write.run.ImportListener.Stage;
import org.chancery.record.exchange.Bundle;

/** Numbers the records of one pass, gives keys to those that have none, and reports the progress to the listener. */
abstract class NumberingPass implements RecordSink {
    private final Inputs inputs;
    private final ImportListener listener;
    private final Stage stage;
    private final AffiliationKeys affiliationKeys = new AffiliationKeys();
    private long records;

    NumberingPass(Inputs inputs, ImportListener listener, Stage stage) {
        this.inputs = inputs;
        this.listener = listener;
        this.stage = stage;
        inputs.rewind();
    }

    @Override
    public final void add(Bundle.Entry entry, Problem.Location where) {
        add(entry, where, Standing.OWN);
    }

    @Override
    public final void addSummary(Bundle.Entry entry, Problem.Location where) {
        add(entry, where, Standing.SUMMARY);
    }

    @Override
    public final void addCompanion(Bundle.Entry entry, Problem.Location where) {
        add(entry, where, Standing.COMPANION);
    }

    private void add(Bundle.Entry entry, Problem.Location where, Standing standing) {
        records++;
        take(entry, where, standing);
        reportProgress();
    }

    /** Takes the record; its number is that of {@link #records}. */
    abstract void take(Bundle.Entry entry, Problem.Location where, Standing standing);

    final ReadRecord numbered(Bundle.Entry entry, Problem.Location where, Standing standing) {
        String key = entry instanceof Bundle.Keyed keyed ? keyed.key() : affiliationKeys.of((Bundle.Affiliation) entry);
        return new ReadRecord(records, entry, key, ReadRecord.entryKind(entry), where, standing);
    }

    final void reportProgress() {
        listener.progress(stage, bytesDone(), inputs.totalBytes(), recordsDone());
    }

    /** How much of the files is done with. */
    long bytesDone() {
        return bytesRead();
    }

    /** How many records are done with. */
    long recordsDone() {
        return records;
    }

    final long bytesRead() {
        return inputs.bytesRead();
    }

    final long records() {
        return records;
    }
}
