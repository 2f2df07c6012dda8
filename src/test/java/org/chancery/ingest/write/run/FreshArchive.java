package org.chancery.ingest.write.run;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.chancery.ingest.input.DatasetReader;
import org.chancery.ingest.write.batch.ImportReport;
import org.chancery.postgres.PreparedArchives;
import org.chancery.record.ArchiveChanged;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Gives each test an archive of its own, into which it imports as the command does. All tests of a run have their
 * archives on one server. A static field of the test class, with {@code @RegisterExtension}.
 */
public final class FreshArchive implements BeforeAllCallback, BeforeEachCallback {
    private final String template;
    private final @Nullable Integer batchSize;
    private final List<ArchiveChanged> changes = new ArrayList<>();
    private @Nullable ArchiveServer server;
    private @Nullable PGSimpleDataSource database;
    private @Nullable Connection reading;

    private FreshArchive(String template, @Nullable Integer batchSize) {
        this.template = template;
        this.batchSize = batchSize;
    }

    public static FreshArchive empty() {
        return new FreshArchive(PreparedArchives.EMPTY, null);
    }

    /** With the states that every archive knows. */
    public static FreshArchive withStates() {
        return new FreshArchive(PreparedArchives.STATES, null);
    }

    /** What small files fill, too. */
    FreshArchive withBatchesOf(int records) {
        return new FreshArchive(template, records);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        // What can be closed is closed with the store, at the end of the run.
        server = context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(ArchiveServer.class, any -> ArchiveServer.start(), ArchiveServer.class);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        forget();
        changes.clear();
    }

    /** The archive of this test, made when it is first asked for. */
    public PGSimpleDataSource database() {
        return database == null ? renew() : database;
    }

    /** Begins again with an archive that has nothing of what this test did. */
    public PGSimpleDataSource renew() {
        forget();
        PGSimpleDataSource renewed = another("archive_" + template);
        database = renewed;
        return renewed;
    }

    private void forget() {
        database = null;
        if (reading != null) {
            ArchiveServer.close(reading);
            reading = null;
        }
    }

    /** An archive beside that of the test. */
    PGSimpleDataSource another(String name) {
        return server().freshArchive(name, template);
    }

    ArchiveServer server() {
        return requireNonNull(server, "the field of the extension is static");
    }

    /** An import into the archive of this test. */
    public TestImport importing(DatasetReader reader) {
        return importing(database(), reader);
    }

    /** An import into another database, whose changes are heard here, too. */
    TestImport importing(DataSource other, DatasetReader reader) {
        return new TestImport(other, changes::add, reader, batchSize);
    }

    ImportReport run(DatasetReader reader) {
        return importing(reader).run();
    }

    /** What imports of this test told of their changes. */
    List<ArchiveChanged> changes() {
        return changes;
    }

    /** The first column of the result. */
    public List<String> texts(String sql) {
        return ArchiveServer.texts(reading(), sql);
    }

    /** One connection for all reading: to open one takes longer than most queries. */
    private Connection reading() {
        Connection connection = reading == null ? ArchiveServer.connect(database()) : reading;
        reading = connection;
        return connection;
    }

    /** Everything that the archive says. */
    List<String> contents() {
        return ArchiveServer.contents(database());
    }

    /** @param fromWhere of records, such as {@code event where withdrawn} */
    List<String> keys(String fromWhere) {
        return texts("select key from entry where id in (select id from " + fromWhere + ") order by key");
    }

    /** The keys of the records that are the same as another, or a part of it. */
    public List<String> joinedKeys() {
        return texts("""
                select entry.key from entry left join actor on actor.id = entry.id left join event on event.id = entry.id
                where actor.same_as_id is not null or event.same_as_id is not null or event.part_of_id is not null""");
    }

    String id(String key) {
        return texts("select id from entry where key = '" + key + "'").get(0);
    }

    List<String> partiesOf(String event) {
        return texts("select distinct key from event_party join entry on entry.id = actor_id where event_id = "
                + id(event) + " order by key");
    }

    void execute(String sql) {
        ArchiveServer.execute(database(), sql);
    }
}
