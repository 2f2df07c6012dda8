package org.chancery.ingest.write.run;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * PostgreSQL's statistics of the tables, by which it plans. It updates them about once a minute; until then it plans
 * for a small table even if the table grew a thousandfold, and queries that take milliseconds take seconds.
 */
final class PlannerStatistics {
    /** A table whose statistics are being gathered by somebody else is left to them. */
    private static final String TABLES = """
            select string_agg(quote_ident(relname), ', ') from pg_class
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

    /** Gathers them anew whenever the run has written twice as much as at the last time. */
    void count(int records) throws SQLException {
        written += records;
        if (written >= Math.max(FEW, 2 * known)) {
            gather();
        }
    }

    /**
     * Gathers them for the records since then, unless there are hardly any. The tables are vacuumed, too: an index
     * answers without a look at each row only where PostgreSQL knows that everybody may see the rows of a page.
     */
    void finish() throws SQLException {
        if (written < FEW || dryRun) {
            return;
        }
        connection.commit();
        // Not within a transaction.
        connection.setAutoCommit(true);
        try {
            run("vacuum (analyze, skip_locked) ");
        } finally {
            connection.setAutoCommit(false);
        }
    }

    private void gather() throws SQLException {
        known = written;
        if (dryRun) {
            return;
        }
        run("analyze (skip_locked) ");
        connection.commit();
    }

    private void run(String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            String tables;
            try (ResultSet row = statement.executeQuery(TABLES)) {
                row.next();
                tables = row.getString(1);
            }
            statement.execute(command + tables);
        }
    }
}
