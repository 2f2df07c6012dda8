package org.chancery.ingest.write.rows;

import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.Problem.Consequence;
import org.jspecify.annotations.Nullable;

/** A record that cannot be written: the rejected value, the reason, and what to do. */
public final class RejectedRecord extends Exception {
    private static final long serialVersionUID = 1L;

    private final @Nullable String value;
    private final String remedy;

    public RejectedRecord(@Nullable String value, String reason, String remedy) {
        super(reason, null, false, false);
        this.value = value;
        this.remedy = remedy;
    }

    public Problem problem(ReadRecord read) {
        return problem(read.where(), "/" + read.key(), Consequence.RECORD_REFUSED);
    }

    Problem problem(Problem.Location where, String path, Consequence consequence) {
        return new Problem(where, path, value, String.valueOf(getMessage()), remedy, consequence);
    }
}
