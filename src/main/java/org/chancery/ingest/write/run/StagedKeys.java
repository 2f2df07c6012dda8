package org.chancery.ingest.write.run;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.chancery.ingest.model.ImportMode;
import org.chancery.ingest.model.Standing;
import org.chancery.ingest.write.batch.RecordCounts;
import org.chancery.ingest.write.rows.CopyRows;
import org.chancery.ingest.write.rows.ReadRecord;
import org.chancery.record.exchange.Bundle;
import org.jspecify.annotations.Nullable;

/**
 * The keys and content hashes of all records of a run, which the first pass puts into a temporary table. They show what
 * is repeated, comes later, is withdrawn, or has changed.
 */
final class StagedKeys {
    private static final int ROWS_AT_A_TIME = 20_000;

    private final Connection connection;
    private final Fingerprint fingerprint = new Fingerprint();
    private final CopyRows rows =
            new CopyRows("pg_temp.read_record", "number", "key", "kind", "hash", "refused", "repeated", "companion");
    private int waiting;
    private boolean complete = true;

    StagedKeys(Connection connection) throws SQLException {
        this.connection = connection;
        try (Statement statement = connection.createStatement()) {
            // What an earlier run left on this connection.
            statement.execute("discard temp");
            statement.execute("""
                    create temp table read_record (
                        number    bigint,
                        key       text not null,
                        kind      text,
                        hash      text,
                        refused   boolean not null,
                        -- Whether a record of the same key came before, with the same content or with other content.
                        repeated  text,
                        companion boolean not null)""");
        }
    }

    void begin(Bundle.Dataset dataset, ImportMode importMode) {
        fingerprint.begin(dataset, importMode);
    }

    void add(ReadRecord read, ImportMode importMode, boolean refused) throws SQLException {
        addRow(
                read.number(),
                read.key(),
                read.kind(),
                fingerprint.add(read, importMode),
                refused,
                read.standing() == Standing.COMPANION);
    }

    /** Adds the key of a record that could not be read, so that it does not count as withdrawn. */
    void addRefused(String key) throws SQLException {
        addRow(null, key, null, null, true, false);
    }

    /** Adds the number of a record without a key, so that the numbers have no gap. */
    void addWithoutKey(long number) throws SQLException {
        complete = false;
        addRow(number, "", null, "", true, false);
    }

    /** Notes that a record could not be read whose key is not known. */
    void addRefusedWithoutKey() {
        complete = false;
    }

    /** Whether the keys of all records are known, including the rejected ones. */
    boolean complete() {
        return complete;
    }

    private void addRow(
            @Nullable Long number,
            String key,
            @Nullable String kind,
            @Nullable String hash,
            boolean refused,
            boolean companion)
            throws SQLException {
        rows.add(number, key, kind, hash, refused, null, companion);
        if (++waiting == ROWS_AT_A_TIME) {
            rows.send(connection);
            waiting = 0;
        }
    }

    /** Prepares the table for queries. */
    void finish() throws SQLException {
        rows.send(connection);
        try (Statement statement = connection.createStatement()) {
            statement.execute("create index on pg_temp.read_record (number)");
            statement.execute("create index on pg_temp.read_record (key)");
            statement.execute("analyze pg_temp.read_record");
            statement.execute("""
                    update pg_temp.read_record
                    set repeated = case when read_record.hash = first.hash then 'SAME' else 'OTHER' end
                    from (select key, min(number) as number from pg_temp.read_record where not refused
                          group by key having count(*) > 1) twice
                    join pg_temp.read_record first on first.number = twice.number
                    where read_record.key = twice.key and read_record.number > twice.number
                      and not read_record.refused""");
        }
    }

    /** Counts all records as unchanged, except the rejected ones. */
    void countUnchanged(RecordCounts recordCounts) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet counts = statement.executeQuery("""
                        select kind, count(*) from pg_temp.read_record
                        where not refused and repeated is null group by kind""")) {
            while (counts.next()) {
                recordCounts.unchanged(ReadRecord.recordKind(counts.getString(1)), counts.getLong(2));
            }
        }
    }

    /** Identifies a run that was cut off: the content of all records, in their order. */
    String fingerprint(int batchSize) {
        return fingerprint.ofBatches(batchSize);
    }
}
