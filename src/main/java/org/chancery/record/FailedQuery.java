package org.chancery.record;

import java.sql.SQLException;

/** The database did not answer a query. */
public final class FailedQuery extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FailedQuery(String sql, SQLException cause) {
        super("The database did not answer: " + sql, cause);
    }
}
