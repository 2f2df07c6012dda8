package org.chancery.ingest.write.run;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What PostgreSQL knows of the sizes and values of the tables, by which it plans. It looks for itself about once a
 * minute; until then it takes a table that grew a thousandfold for a small one, and questions that take milliseconds
 * take seconds.
 */
final class PlannerStatistics {
    /** A table whose statistics are being gathered by somebody else is left to them. */
    private static final String ANALYZE = """
            select 'analyze (skip_locked) ' || string_agg(quote_ident(relname), ', ')
            from pg_class
            where relkind = 'r' and relnamespace = current_schema()::regnamespace""";

    private static final int FEW = 1_000;

    private final Connection connection;
    private final boolean dryRun;
    private long written;
    private long known;

    PlannerStatistics(Connection connection, boolean dryRun) {
        this.connection = connection;
        this.dryRun = dryRun;
    }

    /** Gathers them anew whenever the run has written twice as much as when they were gathered last. */
    void count(int records) throws SQLException {
        written += records;
        if (written >= Math.max(FEW, 2 * known)) {
            gather();
        }
    }

    /** Gathers what came since, unless it is next to nothing. */
    void finish() throws SQLException {
        if (written - known >= FEW) {
            gather();
        }
    }

    private void gather() throws SQLException {
        known = written;
        if (dryRun) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            String analyze;
            try (ResultSet row = statement.executeQuery(ANALYZE)) {
                row.next();
                analyze = row.getString(1);
            }
            statement.execute(analyze);
        }
        connection.commit();
    }
}
