package org.chancery.ingest.write;

import java.util.ArrayList;
import java.util.List;
import org.chancery.ingest.Problem;
import org.chancery.ingest.RecordKind;

/** What became of the records of a batch, or of a part of it that may yet be taken back. */
final class BatchReport {
    private final Tally tally = new Tally();
    private final List<Problem> problems = new ArrayList<>();

    Tally tally() {
        return tally;
    }

    List<Problem> problems() {
        return problems;
    }

    void refused(RecordKind kind, Problem problem) {
        tally.refused(kind);
        problems.add(problem);
    }
}
