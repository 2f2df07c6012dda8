package org.chancery.ingest.write.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.write.batch.ImportReport.Counts;
import org.chancery.ingest.write.batch.RunReport;
import org.chancery.json.Json;
import org.chancery.record.RecordKind;
import org.jspecify.annotations.Nullable;

/** The progress of a run, kept in the archive in the same transactions as its records. */
final class RunProgress {
    private static final ObjectMapper JSON = Json.mapper();

    private final Connection connection;
    private final long id;
    private final int batchesDone;
    private final @Nullable Long lastEntryBefore;

    /** The outcome for the records of the finished batches, with the first problems. */
    @RegisterForReflection
    record Stored(
            Map<RecordKind, Counts> counts,
            List<Problem> problems,
            @Nullable Long lastEntryBefore) {}

    private RunProgress(Connection connection, long id, int batchesDone, @Nullable Long lastEntryBefore) {
        this.connection = connection;
        this.id = id;
        this.batchesDone = batchesDone;
        this.lastEntryBefore = lastEntryBefore;
    }

    /**
     * Resumes a run of the same content that was cut off, or starts a new one; other runs of the dataset are dropped.
     */
    static RunProgress of(Connection connection, String dataset, String fingerprint, RunReport report)
            throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("""
                delete from import_run where dataset_key = ? and state = 'RUNNING' and fingerprint <> ?""")) {
            delete.setString(1, dataset);
            delete.setString(2, fingerprint);
            delete.executeUpdate();
        }
        try (PreparedStatement query = connection.prepareStatement("""
                select id, batches_done, report from import_run
                where dataset_key = ? and fingerprint = ? and state = 'RUNNING'""")) {
            query.setString(1, dataset);
            query.setString(2, fingerprint);
            try (ResultSet rows = query.executeQuery()) {
                if (rows.next()) {
                    Stored stored = JSON.readValue(rows.getString(3), Stored.class);
                    report.resume(stored.counts(), stored.problems());
                    return new RunProgress(connection, rows.getLong(1), rows.getInt(2), stored.lastEntryBefore());
                }
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The report of the run that was cut off cannot be read", e);
        }
        return begin(connection, dataset, fingerprint);
    }

    private static RunProgress begin(Connection connection, String dataset, String fingerprint) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into import_run (dataset_key, fingerprint, state) values (?, ?, 'RUNNING')
                returning id, (select coalesce(max(id), 0) from entry)""")) {
            insert.setString(1, dataset);
            insert.setString(2, fingerprint);
            try (ResultSet rows = insert.executeQuery()) {
                rows.next();
                return new RunProgress(connection, rows.getLong(1), -1, rows.getLong(2));
            }
        }
    }

    /** The id of the last entry that the archive had before the run; null if an older run does not say. */
    @Nullable
    Long lastEntryBefore() {
        return lastEntryBefore;
    }

    /** Whether nothing has been written yet, not even before the first batch. */
    boolean isNew() {
        return batchesDone < 0;
    }

    /** The number of batches that need not be written again. */
    int batchesDone() {
        return Math.max(batchesDone, 0);
    }

    void save(int batches, RunReport report) throws SQLException {
        update("update import_run set batches_done = ?, report = ?::jsonb where id = ?", batches, report);
    }

    void done(int batches, RunReport report) throws SQLException {
        update("""
                update import_run set batches_done = ?, report = ?::jsonb, state = 'DONE', finished_at = now()
                where id = ?""", batches, report);
    }

    private void update(String sql, int batches, RunReport report) throws SQLException {
        Stored stored = new Stored(report.tally().counts(), report.firstProblems(), lastEntryBefore);
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setInt(1, batches);
            update.setString(2, JSON.writeValueAsString(stored));
            update.setLong(3, id);
            update.executeUpdate();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The report cannot be kept", e);
        }
    }
}
