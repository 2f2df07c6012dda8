import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.Standing;
import org.chancery.ingest.resolve.EventParties;
import org.chancery.ingest.write.rows.BatchTables;
import org.chancery.ingest.write.rows.DatasetRow;
import org.chancery.ingest.write.rows.KnownKeys.Known;
import org.chancery.ingest.write.rows.NamedActors;
import org.chancery.ingest.write.rows.ReadRecord;
import org.chancery.ingest.write.rows.RecordRows;
import org.chancery.ingest.write.rows.References;
import org.chancery.ingest.write.rows.RejectedRecord;
import org.chancery.ingest.write.rows.Target;
import org.chancery.record.exchange.Bundle;

/**
 * Fills an archive with made-up events, much faster than an import does: the rows are those of the importer, made by
 * its own classes, but nothing is checked, looked up or compared, several connections write at once, and the indexes
 * are made at the end.
 */
final class ArchiveWriter {
    private static final int BATCH = 5_000;
    private static final String HASH = "made-up";

    private final Database database;
    private final int size;

    private ArchiveWriter(Database database, int size) {
        this.database = database;
        this.size = size;
    }

    static void write(Database database, int size) throws Exception {
        new ArchiveWriter(database, size).write();
    }

    private void write() throws Exception {
        long begin = System.nanoTime();
        World world = world(database, size);
        // Otherwise checkpoints would write the same pages again and again.
        database.execute("alter system set max_wal_size = '16GB'");
        database.execute("select pg_reload_conf()");
        Indexes indexes = new Indexes(database);
        indexes.drop();
        long datasetId = writeDataset();
        long firstId = 1
                + Long.parseLong(
                        database.rows("select max(id) from entry").getFirst().getFirst());
        Map<String, Known> known = Collections.unmodifiableMap(writeEntries(world.entries(), datasetId, firstId));
        // The parties are derived by the plans that suit these tables.
        database.execute("analyze");
        log("the world", begin);
        writeEvents(world, datasetId, firstId + known.size(), known);
        database.execute("select setval(pg_get_serial_sequence('entry', 'id'), (select max(id) from entry))");
        log("the events", begin);
        indexes.make();
        log("the indexes", begin);
        sumUp();
        log("the sums", begin);
        database.execute("vacuum (freeze, analyze)");
        database.execute("alter system reset max_wal_size");
        // From its next start on, for all contestants at once.
        database.execute("alter system set max_connections = 200");
        database.execute("select pg_reload_conf()");
        database.execute("checkpoint");
        log("all", begin);
    }

    /** The events were written without triggers, which would have kept the sums of the counts. */
    private void sumUp() throws SQLException {
        database.execute("create table counted_again as table counted_event");
        database.execute("truncate counted_event");
        database.execute("truncate event_tally, entry_tally, pair_tally");
        database.execute("insert into counted_event select * from counted_again");
        database.execute("drop table counted_again");
    }

    static World world(Database database, int size) throws SQLException {
        List<World.State> states = database.rows("""
                        select code, (select text from name where entry_id = actor_id and language = 'en'
                                      order by kind <> 'COMMON', ordinal limit 1)
                        from actor_code join dataset on dataset.id = dataset_id
                        where scheme = 'ISO3166_ALPHA2' and dataset.key = 'states'
                          and valid_until = 'infinity'
                        order by code""").stream()
                .map(row -> new World.State(row.get(0), row.get(1)))
                .toList();
        return new World(size, states);
    }

    private long writeDataset() throws SQLException {
        try (Connection connection = database.connect()) {
            DatasetRow row = new DatasetRow(connection);
            long id = row.write(MadeUp.dataset());
            row.complete(id, HASH);
            return id;
        }
    }

    private Map<String, Known> writeEntries(List<Bundle.Entry> entries, long datasetId, long firstId)
            throws SQLException, RejectedRecord {
        try (Batches batches = new Batches(datasetId, new HashMap<>())) {
            return batches.write(entries, firstId);
        }
    }

    private void writeEvents(World world, long datasetId, long firstId, Map<String, Known> known) throws Exception {
        AtomicInteger next = new AtomicInteger();
        int writers = Runtime.getRuntime().availableProcessors();
        try (ExecutorService executor = Executors.newFixedThreadPool(writers)) {
            List<Future<?>> all = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                all.add(executor.submit(() -> {
                    writeBatches(new Events(world), datasetId, firstId, known, next);
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
    }

    private void writeBatches(Events events, long datasetId, long firstId, Map<String, Known> known, AtomicInteger next)
            throws SQLException, RejectedRecord {
        try (Batches batches = new Batches(datasetId, known)) {
            for (int from = next.getAndAdd(BATCH); from < size; from = next.getAndAdd(BATCH)) {
                List<Bundle.Entry> batch = new ArrayList<>();
                for (int number = from; number < Math.min(size, from + BATCH); number++) {
                    batch.add(events.event(number));
                }
                batches.write(batch, firstId + from);
                if (from % 100_000 == 0) {
                    System.out.printf("%,d events%n", from);
                }
            }
        }
    }

    private void log(String what, long begin) throws IOException {
        System.out.printf(
                "%s after %.0f s, with %.0f s of the processors here and %.0f s in PostgreSQL%n",
                what,
                (System.nanoTime() - begin) / 1e9,
                Machine.seconds(ProcessHandle.current().pid()),
                Machine.secondsWithChildren(database.process()));
    }

    /** Writes batches over a connection that checks no foreign keys. */
    private final class Batches implements AutoCloseable {
        private final Connection connection = database.connect();
        private final NamedActors actors = new NamedActors(Clock.systemUTC());
        private final long datasetId;
        private final Map<String, Known> known;

        Batches(long datasetId, Map<String, Known> known) throws SQLException {
            this.datasetId = datasetId;
            this.known = known;
            actors.load(connection);
            try (Statement statement = connection.createStatement()) {
                statement.execute("set session_replication_role = replica");
                statement.execute("set synchronous_commit = off");
                // As an import does: the few rows of a batch are looked up in tables without statistics.
                statement.execute("set enable_hashjoin = off");
                statement.execute("set enable_mergejoin = off");
                statement.execute("set work_mem = '64MB'");
            }
            connection.setAutoCommit(false);
        }

        /** Returns what was written by its keys. */
        Map<String, Known> write(List<Bundle.Entry> entries, long firstId) throws SQLException, RejectedRecord {
            BatchTables tables = new BatchTables(connection);
            References references = new References(actors, datasetId, known);
            RecordRows rows = new RecordRows(tables, actors, references, datasetId, false);
            Problem.Location nowhere = new Problem.Location("made-up", 0, 0);
            long id = firstId;
            for (Bundle.Entry entry : entries) {
                ReadRecord read = new ReadRecord(
                        id, entry, MadeUp.key(entry), ReadRecord.entryKind(entry), nowhere, Standing.OWN);
                rows.add(new Target(id++, true), read, HASH);
            }
            tables.write(List.of());
            addToVocabulary(rows.words());
            EventParties.deriveFresh(
                    connection, rows.events().stream().map(Target::id).toList());
            connection.commit();
            return references.written();
        }

        /** In an order, so that two connections do not wait for each other. */
        private void addToVocabulary(Collection<String> words) throws SQLException {
            try (PreparedStatement insert = connection.prepareStatement("""
                    insert into vocabulary select word from unnest(?) word where word ~ '^[^0-9]{3,40}$' order by word
                    on conflict do nothing""")) {
                insert.setArray(1, connection.createArrayOf("text", words.toArray()));
                insert.executeUpdate();
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
