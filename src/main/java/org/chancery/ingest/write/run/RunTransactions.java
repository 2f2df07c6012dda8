package org.chancery.ingest.write.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.chancery.ingest.resolve.WritingLock;

/** The transactions of a run: one for each batch; in a dry run a single one, which is taken back. */
final class RunTransactions {
    /** Any number that no other lock of this database uses. */
    private static final int WRITER_LOCK = 0x63686172;

    private final Connection connection;
    private final boolean dryRun;
    private boolean quiet;
    private boolean begun;
    private boolean committed;
    private boolean committing;

    RunTransactions(Connection connection, boolean dryRun) {
        this.connection = connection;
        this.dryRun = dryRun;
    }

    /** Lets no other run write the dataset until this one ends; of two that start together the second waits. */
    void lockDataset(String key) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select pg_advisory_lock(?, hashtext(?))")) {
            lock.setInt(1, WRITER_LOCK);
            lock.setString(2, key);
            lock.execute();
        }
        commit();
    }

    /**
     * Says nothing of a change before the last transaction. What readers do not see yet changes nothing for them: all
     * answers that are kept, and all that is in memory, stay valid meanwhile.
     */
    void keepQuiet() {
        quiet = true;
    }

    /** Begins the transaction that shows everything. */
    void beginLast() throws SQLException {
        quiet = false;
        begin();
    }

    /** Begins to write. Runs of other datasets write before or after, since events may count for the same actors. */
    void begin() throws SQLException {
        begun = true;
        WritingLock.take(connection);
        try (Statement statement = connection.createStatement()) {
            // The few rows of a batch are looked up in tables of any size, and the planner's statistics are old.
            statement.execute("set local enable_hashjoin = off");
            statement.execute("set local enable_mergejoin = off");
            statement.execute("set local work_mem = '64MB'");
            if (quiet) {
                // The function archive_changed takes it that this transaction is counted.
                statement.execute("select set_config('chancery.changed_in', pg_current_xact_id()::text, true)");
            }
        }
    }

    /** Commits what {@link #begin} began, and notifies other processes. */
    void end() throws SQLException {
        if (!quiet) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("select pg_notify('chancery_archive_changed', '')");
            }
        }
        committing = !dryRun;
        commit();
        committing = false;
        committed = !dryRun;
    }

    /** Ends a transaction that changed nothing in the archive. */
    void commit() throws SQLException {
        if (!dryRun) {
            connection.commit();
        }
    }

    /** Whether the run ended while it waited for the answer to a commit, so that its outcome is unknown. */
    boolean isLastInDoubt() {
        return committing;
    }

    /** Whether there was anything to write. */
    boolean hasBegun() {
        return begun;
    }

    /** Whether anything was committed. */
    boolean hasCommitted() {
        return committed;
    }
}
