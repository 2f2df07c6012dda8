package org.chancery.ingest.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.ingest.Problem;
import org.chancery.ingest.RecordKind;
import org.chancery.ingest.write.ImportReport.Counts;

/** What became of the records that have been written so far, with the first of the problems that only writing showed. */
final class RunReport {
    private final ProblemLog log;
    private final Tally tally = new Tally();
    private Map<RecordKind, Counts> kept = Map.of();
    private final List<Problem> first = new ArrayList<>();

    RunReport(ProblemLog log) {
        this.log = log;
    }

    /** Takes over what a run that was cut off had come to. */
    void resume(Map<RecordKind, Counts> counts, List<Problem> problems) {
        tally.addAll(counts);
        problems.forEach(this::add);
    }

    void add(BatchReport batch) {
        tally.addAll(batch.tally().counts());
        batch.problems().forEach(this::add);
    }

    void add(Problem problem) {
        log.add(problem);
        if (first.size() < ProblemLog.KEPT_IN_MEMORY) {
            first.add(problem);
        }
    }

    /** Notes that what is counted so far stands in the archive for good. */
    void keep() {
        kept = tally.counts();
    }

    /** What became of the records that stand in the archive for good. */
    Map<RecordKind, Counts> kept() {
        return kept;
    }

    Tally tally() {
        return tally;
    }

    List<Problem> firstProblems() {
        return first;
    }
}
