package org.chancery.ingest.write.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.chancery.ingest.write.batch.RecordCounts;
import org.chancery.ingest.write.rows.ReadRecord;
import org.jspecify.annotations.Nullable;

/**
 * Records that are there for the sake of others, such as the persons and places of events. Those that this run added
 * for records that were then rejected are taken back, so that nothing of a rejected record stays.
 */
final class Companions {
    /** The tables of the records that may be companions; each has the id of its entry. */
    private static final List<String> TABLES = List.of("actor", "place", "source", "topic");

    private final Connection connection;
    private final long datasetId;
    private final @Nullable Long lastEntryBefore;

    /** A column that refers to a record without belonging to it. */
    private record Reference(String table, String column) {}

    /** @param lastEntryBefore the id of the last entry before the run; null if it is not known */
    Companions(Connection connection, long datasetId, @Nullable Long lastEntryBefore) {
        this.connection = connection;
        this.datasetId = datasetId;
        this.lastEntryBefore = lastEntryBefore;
    }

    /** Deletes them, also those that only such records refer to. */
    void takeBackUnused(RecordCounts counts) throws SQLException {
        if (lastEntryBefore == null) {
            return;
        }
        List<Reference> references = references();
        boolean isFound = true;
        while (isFound) {
            isFound = collect(references);
            if (isFound) {
                count(counts);
                delete();
            }
        }
    }

    /** What refers to an entry or a record; what goes with its entry belongs to it. */
    private List<Reference> references() throws SQLException {
        ArrayList<Reference> references = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select conrelid::regclass::text, attname
                        from pg_constraint join pg_attribute on attrelid = conrelid and attnum = conkey[1]
                        where contype = 'f' and confdeltype <> 'c' and attname <> 'id'
                          and connamespace = (select relnamespace from pg_class where oid = 'entry'::regclass)
                          and confrelid in ('entry'::regclass, 'actor'::regclass, 'place'::regclass,
                                            'source'::regclass, 'topic'::regclass)""")) {
            while (rows.next()) {
                references.add(new Reference(rows.getString(1), rows.getString(2)));
            }
        }
        return references;
    }

    private boolean collect(List<Reference> references) throws SQLException {
        StringBuilder unused = new StringBuilder("""
                create temp table unused as
                select entry.id, entry.kind from entry
                where dataset_id = ? and id > ? and kind in ('PERSON', 'PLACE', 'SOURCE', 'TOPIC')
                  and exists (select from pg_temp.read_record where read_record.key = entry.key and companion)
                  and not exists (select from pg_temp.read_record where read_record.key = entry.key and not companion)""");
        references.forEach(reference -> unused.append(" and not exists (select from %s where %s.%s = entry.id)"
                .formatted(reference.table, reference.table, reference.column)));
        execute("drop table if exists pg_temp.unused");
        try (PreparedStatement query = connection.prepareStatement(unused.toString())) {
            query.setLong(1, datasetId);
            query.setObject(2, lastEntryBefore);
            return query.executeUpdate() > 0;
        }
    }

    private void count(RecordCounts counts) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select kind, count(*) from pg_temp.unused group by kind")) {
            while (rows.next()) {
                counts.takenBack(ReadRecord.recordKind(rows.getString(1)), rows.getLong(2));
            }
        }
    }

    private void delete() throws SQLException {
        for (String table : TABLES) {
            execute("delete from %s where id in (select id from pg_temp.unused)".formatted(table));
        }
        execute("delete from entry where id in (select id from pg_temp.unused)");
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
