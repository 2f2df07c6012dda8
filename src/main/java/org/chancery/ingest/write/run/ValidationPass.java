package org.chancery.ingest.write.run;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.chancery.ingest.check.RecordCheck;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.model.ImportMode;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.Problem.Consequence;
import org.chancery.ingest.model.Standing;
import org.chancery.ingest.write.batch.ProblemLog;
import org.chancery.ingest.write.batch.RecordCounts;
import org.chancery.ingest.write.rows.ReadRecord;
import org.chancery.ingest.write.run.ImportListener.Stage;
import org.chancery.record.exchange.Bundle;
import org.jspecify.annotations.Nullable;

/** The first pass: checks every record by itself, and collects keys and hashes. */
final class ValidationPass extends NumberingPass {
    private final StagedKeys checked;
    private final ProblemLog problems;
    private final Clock clock;
    private final boolean part;
    private final RecordCounts refused = new RecordCounts();
    private final List<String> remarks = new ArrayList<>();
    private long read;
    private Bundle.@Nullable Dataset dataset;
    private ImportMode importMode = ImportMode.SNAPSHOT;

    ValidationPass(
            Inputs inputs,
            ImportListener listener,
            StagedKeys checked,
            ProblemLog problems,
            Clock clock,
            boolean part) {
        super(inputs, listener, Stage.CHECKING);
        this.checked = checked;
        this.problems = problems;
        this.clock = clock;
        this.part = part;
    }

    @Override
    public void begin(Bundle.Dataset begun, ImportMode whole) {
        if (dataset != null) {
            throw new IllegalStateException("The reader began twice");
        }
        List<Problem> wrong = RecordCheck.of(begun, new Problem.Location(String.valueOf(begun.key()), 0, 0), clock);
        if (!wrong.isEmpty()) {
            throw new BundleException(
                    wrong.stream().map(ValidationPass::ofTheFile).toList());
        }
        dataset = begun;
        importMode = part && whole == ImportMode.SNAPSHOT ? ImportMode.PARTIAL : whole;
        checked.begin(begun, importMode);
    }

    private static Problem ofTheFile(Problem problem) {
        return new Problem(
                problem.location(), "/dataset" + problem.path(), problem.value(), problem.reason(), problem.remedy());
    }

    @Override
    void take(Bundle.Entry entry, Problem.Location where, Standing standing) {
        List<Problem> wrong = RecordCheck.of(entry, where, clock);
        if (!wrong.isEmpty()) {
            refused.refused(ReadRecord.recordKind(entry));
            wrong.forEach(problems::add);
        }
        try {
            if (isKeyed(entry)) {
                checked.add(numbered(entry, where, standing), importMode, !wrong.isEmpty());
            } else {
                checked.addWithoutKey(records());
            }
        } catch (SQLException e) {
            throw new ImportFailure(e);
        }
    }

    /** Whether the record has the parts of its key. */
    static boolean isKeyed(Bundle.Entry entry) {
        if (entry instanceof Bundle.Affiliation affiliation) {
            return affiliation.key() != null
                    || (affiliation.member() != null && affiliation.role() != null && affiliation.body() != null);
        }
        boolean typed = !(entry instanceof Bundle.Event event && event.type() == null)
                && !(entry instanceof Bundle.Actor actor && actor.kind() == null);
        return typed && ((Bundle.Keyed) entry).key() != null;
    }

    @Override
    public void countRead() {
        read++;
        reportProgress();
    }

    @Override
    public void report(Problem problem) {
        problems.add(problem);
        if (problem.consequence() == Consequence.RECORD_REFUSED) {
            checked.addRefusedWithoutKey();
        }
    }

    @Override
    public void reportRejected(String key, Problem problem) {
        problems.add(problem);
        try {
            checked.addRefused(key);
        } catch (SQLException e) {
            throw new ImportFailure(e);
        }
    }

    @Override
    public void remark(String text) {
        remarks.add(text);
    }

    /** The remarks of the reader. */
    List<String> remarks() {
        return remarks;
    }

    /**
     * The dataset that the reader passed first.
     *
     * @throws BundleException if it passed none
     */
    Bundle.Dataset dataset() {
        if (dataset == null) {
            throw new BundleException(new Problem.Location("", 0, 0), "no file names the dataset", "Name the dataset");
        }
        return dataset;
    }

    /** The key of the dataset; null if the reader never passed one. */
    @Nullable
    String datasetKey() {
        return dataset == null ? null : dataset.key();
    }

    ImportMode mode() {
        return importMode;
    }

    long read() {
        return read;
    }

    /** The number of records of each kind that were rejected by their own check. */
    RecordCounts refused() {
        return refused;
    }
}
