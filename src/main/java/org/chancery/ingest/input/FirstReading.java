package org.chancery.ingest.input;

import org.chancery.ingest.model.ImportMode;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.RecordSink;
import org.chancery.record.exchange.Bundle;

/** Ignores counts and problems: rows that are read twice are counted and reported the second time. */
public final class FirstReading implements RecordSink {
    @Override
    public void begin(Bundle.Dataset dataset, ImportMode importMode) {}

    @Override
    public void add(Bundle.Entry entry, Problem.Location where) {}

    @Override
    public void countRead() {}

    @Override
    public void report(Problem problem) {}

    @Override
    public void reportRejected(String key, Problem problem) {}
}
