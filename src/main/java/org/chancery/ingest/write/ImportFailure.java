package org.chancery.ingest.write;

import java.sql.SQLException;

/** The archive cannot be written or asked; a run makes a {@link Stop} of it. */
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
