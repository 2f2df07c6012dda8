package org.chancery.ingest.write.batch;

import java.util.ArrayList;
import java.util.List;
import org.chancery.ingest.model.Problem;
import org.chancery.record.RecordKind;

/** The outcome of a batch, or of a part of it that may still be undone. */
final class BatchReport {
    private final RecordCounts recordCounts = new RecordCounts();
    private final List<Problem> problems = new ArrayList<>();

    RecordCounts tally() {
        return recordCounts;
    }

    List<Problem> problems() {
        return problems;
    }

    void refused(RecordKind kind, Problem problem) {
        recordCounts.refused(kind);
        problems.add(problem);
    }
}
