package org.chancery.ingest.write.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.write.batch.ImportReport.Counts;
import org.chancery.record.RecordKind;

/** The outcome for the records written so far, with the first problems that only writing showed. */
public final class RunReport {
    private final ProblemLog log;
    private final RecordCounts recordCounts = new RecordCounts();
    private Map<RecordKind, Counts> kept = Map.of();
    private final List<Problem> first = new ArrayList<>();

    public RunReport(ProblemLog log) {
        this.log = log;
    }

    /** Takes over the counts of a run that was cut off. */
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

    /** Marks the counts so far as committed. */
    public void keep() {
        kept = recordCounts.counts();
    }

    /** The outcome for the committed records. */
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
