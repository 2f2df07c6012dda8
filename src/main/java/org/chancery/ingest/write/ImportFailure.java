package org.chancery.ingest.write;

import java.sql.SQLException;

/** The archive cannot be written or asked; what has been committed stays, and the same import goes on from there. */
public class ImportFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ImportFailure(SQLException cause) {
        super("The archive cannot be written: " + cause.getMessage(), cause);
    }
}
