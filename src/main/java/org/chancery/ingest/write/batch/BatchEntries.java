package org.chancery.ingest.write.batch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.write.rows.ReadRecord;
import org.jspecify.annotations.Nullable;

/** The state of a batch's records in the archive, with the findings of the first pass. */
final class BatchEntries {
    private static final String FIND = """
            select read_record.key, read_record.hash, read_record.refused, read_record.repeated,
                   entry.id, entry.kind, entry.content_hash
            from pg_temp.read_record
            left join entry on entry.dataset_id = ? and entry.key = read_record.key
            where read_record.number between ? and ?
            order by read_record.number""";

    private final Connection connection;
    private final long datasetId;
    private final Queue<Long> freshIds = new ArrayDeque<>();

    /**
     * A record with its state in the archive.
     *
     * @param repeated SAME or OTHER if an earlier record of the run has this key
     * @param id of its entry; null if there is none
     */
    record Held(
            ReadRecord read,
            String hash,
            boolean refused,
            @Nullable String repeated,
            @Nullable Long id,
            @Nullable String kind,
            @Nullable String heldHash) {

        boolean isUnchanged() {
            return hash.equals(heldHash);
        }

        /** The same, taken for unchanged. */
        Held unchanged() {
            return new Held(read, String.valueOf(heldHash), refused, repeated, id, kind, heldHash);
        }
    }

    BatchEntries(Connection connection, long datasetId) {
        this.connection = connection;
        this.datasetId = datasetId;
    }

    /** Looks up the records, whose numbers are consecutive. */
    List<Held> find(List<ReadRecord> records) throws SQLException {
        ArrayList<Held> found = new ArrayList<>(records.size());
        try (PreparedStatement query = connection.prepareStatement(FIND)) {
            query.setLong(1, datasetId);
            query.setLong(2, records.get(0).number());
            query.setLong(3, records.get(records.size() - 1).number());
            try (ResultSet rows = query.executeQuery()) {
                for (ReadRecord record : records) {
                    if (!rows.next() || !rows.getString(1).equals(record.key())) {
                        throw new BundleException(
                                record.where(),
                                "the file changed while it was read",
                                "Import it when nothing writes to it any more");
                    }
                    found.add(new Held(
                            record,
                            rows.getString(2),
                            rows.getBoolean(3),
                            rows.getString(4),
                            (Long) rows.getObject(5),
                            rows.getString(6),
                            rows.getString(7)));
                }
            }
        }
        drawIds(found.stream().filter(held -> held.id() == null).count());
        return found;
    }

    private void drawIds(long count) throws SQLException {
        freshIds.clear();
        try (PreparedStatement query = connection.prepareStatement("""
                select nextval(pg_get_serial_sequence('entry', 'id')) from generate_series(1, ?)""")) {
            query.setLong(1, count);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    freshIds.add(rows.getLong(1));
                }
            }
        }
    }

    long freshId() {
        return freshIds.remove();
    }
}
