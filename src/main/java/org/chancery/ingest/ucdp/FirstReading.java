package org.chancery.ingest.ucdp;

import org.chancery.ingest.Bundle;
import org.chancery.ingest.Edition;
import org.chancery.ingest.Problem;
import org.chancery.ingest.RecordSink;

/** Takes no notice: rows that are read twice are counted, and their problems reported, the second time. */
final class FirstReading implements RecordSink {
    @Override
    public void begin(Bundle.Dataset dataset, Edition edition) {}

    @Override
    public void add(Bundle.Entry entry, Problem.Location where) {}

    @Override
    public void countRead() {}

    @Override
    public void report(Problem problem) {}

    @Override
    public void reportRefused(String key, Problem problem) {}
}
