package org.chancery.ingest.input;

import org.chancery.ingest.model.Problem;

/** A row without a value that its record needs. */
public final class RejectedRow extends RuntimeException {
    private final transient Problem problem;

    public RejectedRow(Row row, String column, String reason, String remedy) {
        super(reason);
        this.problem = row.problem(column, reason, remedy, Problem.Consequence.RECORD_REFUSED);
    }

    public Problem problem() {
        return problem;
    }
}
