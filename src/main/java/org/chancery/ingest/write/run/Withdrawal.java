package org.chancery.ingest.write.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.chancery.ingest.write.batch.AffectedParties;
import org.chancery.ingest.write.batch.RecordCounts;
import org.chancery.ingest.write.rows.ReadRecord;
import org.chancery.ingest.write.rows.Target;

/**
 * The withdrawal of records that are no longer in their dataset: events, disputes and affiliations are marked and kept;
 * all others stay because records refer to them. Their entries lose their hash, so that all are written again if they
 * return.
 */
final class Withdrawal {
    private static final int FEW = 20;

    private final Connection connection;
    private final long datasetId;

    Withdrawal(Connection connection, long datasetId) {
        this.connection = connection;
        this.datasetId = datasetId;
    }

    /**
     * The number of the dataset's records in the archive, and of those that are missing from the run.
     *
     * @param isOfNothing whether the run has no record at all, but for sources: its files are empty
     */
    record Extent(long held, long gone, boolean isOfNothing) {
        boolean isSuspicious() {
            return gone > 0 && (isOfNothing || (gone > FEW && gone > held / 2));
        }
    }

    Extent extent() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                select count(*), count(*) filter (
                    where not exists (select from pg_temp.read_record where read_record.key = entry.key)),
                    not exists (select from pg_temp.read_record where kind is distinct from 'SOURCE')
                from entry where dataset_id = ? and content_hash <> ''""")) {
            query.setLong(1, datasetId);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return new Extent(rows.getLong(1), rows.getLong(2), rows.getBoolean(3));
            }
        }
    }

    void withdraw(RecordCounts recordCounts) throws SQLException {
        execute("""
                create temp table gone as
                select id, kind from entry
                where dataset_id = %d and content_hash <> ''
                  and not exists (select from pg_temp.read_record where read_record.key = entry.key)""".formatted(datasetId));
        AffectedParties parties = new AffectedParties(connection);
        List<Long> affiliations = idsOf("kind = 'AFFILIATION'");
        parties.touchMembersOf(affiliations);
        for (String table : List.of("event", "dispute", "affiliation")) {
            execute("update " + table + " set withdrawn = true where id in (select id from pg_temp.gone)");
        }
        execute("update entry set content_hash = '' where id in (select id from pg_temp.gone)");
        parties.derive(idsOf("kind in ('MEETING', 'INCIDENT', 'STATEMENT', 'AGREEMENT', 'OCCASION')").stream()
                .map(id -> new Target(id, false))
                .toList());
        count(recordCounts);
        execute("drop table pg_temp.gone");
    }

    private void count(RecordCounts recordCounts) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select kind, count(*) from pg_temp.gone group by kind")) {
            while (rows.next()) {
                recordCounts.withdrawn(ReadRecord.recordKind(rows.getString(1)), rows.getLong(2));
            }
        }
    }

    private List<Long> idsOf(String condition) throws SQLException {
        ArrayList<Long> ids = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id from pg_temp.gone where " + condition)) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
