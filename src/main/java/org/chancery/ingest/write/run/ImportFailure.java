package org.chancery.ingest.write.run;

import java.sql.SQLException;
import org.chancery.ingest.write.batch.ImportStop;

/** The archive cannot be written or read; a run turns this into an {@link ImportStop}. */
class ImportFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final SQLException failure;

    ImportFailure(SQLException cause) {
        super("The archive cannot be written: " + cause.getMessage(), cause);
        this.failure = cause;
    }

    SQLException failure() {
        return failure;
    }
}
