package org.chancery.ingest.write.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.chancery.database.Planning;
import org.chancery.ingest.input.DatasetReader;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.write.batch.ImportReport;
import org.chancery.ingest.write.batch.ProblemLog;
import org.chancery.ingest.write.rows.DatasetRow;
import org.chancery.record.ArchiveChanged;
import org.jboss.logging.Logger;

/** Brings the files of one dataset into the archive. */
@ApplicationScoped
public class DatasetImport {
    /** Fewer records mean more transactions; more make them longer, but not cheaper per record. */
    private static final int BATCH_SIZE = 5_000;

    private static final Logger LOG = Logger.getLogger(DatasetImport.class);

    private final DataSource dataSource;
    private final Consumer<ArchiveChanged> changes;
    private final Clock clock;
    private final int batchSize;

    @Inject
    DatasetImport(DataSource dataSource, Event<ArchiveChanged> changes, Clock clock) {
        this(dataSource, changes::fire, clock);
    }

    /** @param changes notified after every import that wrote something */
    public DatasetImport(DataSource dataSource, Consumer<ArchiveChanged> changes, Clock clock) {
        this(dataSource, changes, clock, BATCH_SIZE);
    }

    DatasetImport(DataSource dataSource, Consumer<ArchiveChanged> changes, Clock clock, int batchSize) {
        this.dataSource = dataSource;
        this.changes = changes;
        this.clock = clock;
        this.batchSize = batchSize;
    }

    /**
     * Reads the files twice: first to check whether a whole file is wrong, in which case nothing is written; then to
     * write them in batches, each of which is atomic. An import that was cut off resumes after its last batch when it
     * is run again. If it stops before its end because the archive cannot be written or the files cannot be read again,
     * the report says so.
     */
    public ImportReport run(DatasetReader reader, Inputs inputs, ImportOptions options, ImportListener listener) {
        try (Connection connection = dataSource.getConnection();
                ProblemLog problems = new ProblemLog()) {
            // A snapshot from before the lock would not show what the previous run wrote.
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            // The tables grow, and what is compared with them is of any size.
            execute(connection, Planning.ANEW);
            ImportRun run = new ImportRun(connection, reader, inputs, options, listener, clock, batchSize, problems);
            try {
                return run.run();
            } finally {
                if (run.hasCommitted()) {
                    changes.accept(new ArchiveChanged());
                }
                end(connection);
            }
        } catch (SQLException e) {
            return ImportReport.ofStopped(StopReasons.of(e));
        }
    }

    /** The fingerprint that shows whether the archive contains everything from a reader without files. */
    public static String fingerprint(DatasetReader reader) {
        FingerprintPass sink = new FingerprintPass();
        reader.read(new Inputs(List.of()), sink);
        return sink.ofBatches(BATCH_SIZE);
    }

    /** Whether an import with this fingerprint would change nothing; false if the archive cannot be reached. */
    public boolean isLoaded(String dataset, String fingerprint) {
        try (Connection connection = dataSource.getConnection()) {
            return new DatasetRow(connection).isLoaded(dataset, fingerprint);
        } catch (SQLException e) {
            // The import, which is tried next, reports why.
            LOG.debug("The archive could not be asked what it holds", e);
            return false;
        }
    }

    /** Rolls back, and leaves nothing of the run behind for the next user of the connection. */
    private static void end(Connection connection) {
        try {
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            execute(connection, "select pg_advisory_unlock_all()");
            execute(connection, "discard temp");
            execute(connection, Planning.ONCE);
        } catch (SQLException broken) {
            // The server forgets all of it with the connection. The report says what broke it.
            LOG.debug("The connection of an import could not be cleaned", broken);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
