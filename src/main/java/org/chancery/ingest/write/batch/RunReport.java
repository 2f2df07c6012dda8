package org.chancery.ingest.write.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.write.batch.ImportReport.Counts;
import org.chancery.record.RecordKind;

/**
 * What became of the records that have been written so far, with the first of the problems that only writing showed.
 */
public final class RunReport {
    private final ProblemLog log;
    private final RecordCounts recordCounts = new RecordCounts();
    private Map<RecordKind, Counts> kept = Map.of();
    private final List<Problem> first = new ArrayList<>();

    public RunReport(ProblemLog log) {
        this.log = log;
    }

    /** Takes over what a run that was cut off had come to. */
    public void resume(Map<RecordKind, Counts> counts, List<Problem> problems) {
        recordCounts.addAll(counts);
        problems.forEach(this::add);
    }

    void add(BatchReport batch) {
        recordCounts.addAll(batch.tally().counts());
        batch.problems().forEach(this::add);
    }

    public void add(Problem problem) {
        log.add(problem);
        if (first.size() < ProblemLog.KEPT_IN_MEMORY) {
            first.add(problem);
        }
    }

    /** Notes that what is counted so far stands in the archive for good. */
    public void keep() {
        kept = recordCounts.counts();
    }

    /** What became of the records that stand in the archive for good. */
    public Map<RecordKind, Counts> kept() {
        return kept;
    }

    public RecordCounts tally() {
        return recordCounts;
    }

    public List<Problem> firstProblems() {
        return first;
    }
}
