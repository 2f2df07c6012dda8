package org.chancery.ingest.format.table;

import java.util.HashSet;
import java.util.Set;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.model.ImportMode;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.RecordSink;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.TableColumn;

/** Remembers events of which one row cannot be read: the other rows would be only a part of the event. */
final class RejectedKeys implements RecordSink {
    private final RecordSink sink;
    private final Set<String> keys = new HashSet<>();

    RejectedKeys(RecordSink sink) {
        this.sink = sink;
    }

    boolean contains(Row row) {
        String id = row.find(TableColumn.ID.label());
        return id != null && !keys.isEmpty() && keys.contains(Slug.ofId(id));
    }

    @Override
    public void begin(Bundle.Dataset dataset, ImportMode importMode) {
        sink.begin(dataset, importMode);
    }

    @Override
    public void add(Bundle.Entry entry, Problem.Location where) {
        sink.add(entry, where);
    }

    @Override
    public void countRead() {
        sink.countRead();
    }

    @Override
    public void report(Problem problem) {
        sink.report(problem);
    }

    @Override
    public void reportRejected(String key, Problem problem) {
        keys.add(key);
        sink.reportRejected(key, problem);
    }

    @Override
    public void remark(String text) {
        sink.remark(text);
    }
}
