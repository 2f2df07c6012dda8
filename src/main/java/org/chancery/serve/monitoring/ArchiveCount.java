package org.chancery.serve.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/**
 * Counts the archive after a change, when somebody reads the metrics, and no more often than configured. Readers do not
 * wait: they get the last count.
 */
@ApplicationScoped
class ArchiveCount {
    private static final Logger LOG = Logger.getLogger(ArchiveCount.class);
    private static final String RECORDS = "select kind, count(*) from entry group by kind";
    private static final String LAST_IMPORT = """
            select extract(epoch from finished_at), outcome.key, sum(outcome.value::bigint)
            from (select * from import_run where state = 'DONE' order by finished_at desc limit 1) last
            cross join jsonb_each(last.report -> 'counts') kind
            cross join jsonb_each_text(kind.value) outcome
            group by 1, 2""";

    private final DataSource database;
    private final ManagedExecutor executor;
    private final long restNanos;
    private final AtomicLong changes = new AtomicLong();
    private final AtomicBoolean counting = new AtomicBoolean();
    private volatile ArchiveFigures figures = ArchiveFigures.UNKNOWN;
    private volatile long counted = -1;
    private volatile long notBefore = System.nanoTime();

    ArchiveCount(DataSource database, ManagedExecutor executor, MonitoringConfig config) {
        this.database = database;
        this.executor = executor;
        this.restNanos = config.archiveCountedEvery().toNanos();
    }

    void changed() {
        changes.incrementAndGet();
    }

    long changes() {
        return changes.get();
    }

    ArchiveFigures figures() {
        if (counted != changes.get() && System.nanoTime() - notBefore >= 0 && counting.compareAndSet(false, true)) {
            executor.execute(this::count);
        }
        return figures;
    }

    private void count() {
        long counts = changes.get();
        try (Connection connection = database.getConnection()) {
            figures = counted(connection);
            counted = counts;
        } catch (SQLException | RuntimeException failure) {
            LOG.debug("The archive could not be counted", failure);
        } finally {
            notBefore = System.nanoTime() + restNanos;
            counting.set(false);
        }
    }

    private static ArchiveFigures counted(Connection connection) throws SQLException {
        Map<String, Long> records = new HashMap<>();
        Map<String, Long> lastImport = new HashMap<>();
        double end = Double.NaN;
        try (Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery(RECORDS)) {
                while (rows.next()) {
                    records.put(rows.getString(1), rows.getLong(2));
                }
            }
            try (ResultSet rows = statement.executeQuery(LAST_IMPORT)) {
                while (rows.next()) {
                    end = rows.getDouble(1);
                    lastImport.put(rows.getString(2), rows.getLong(3));
                }
            }
        }
        return new ArchiveFigures(records, lastImport, end);
    }
}
