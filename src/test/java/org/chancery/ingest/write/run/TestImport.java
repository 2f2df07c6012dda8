package org.chancery.ingest.write.run;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.chancery.ingest.CollectedRecords;
import org.chancery.ingest.input.DatasetReader;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.write.batch.ImportReport;
import org.chancery.record.ArchiveChanged;
import org.jspecify.annotations.Nullable;

/** An import with the options of the command, unless a test says otherwise. */
public final class TestImport {
    private static final Clock SUMMER_OF_2026 = Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC);

    private final DataSource database;
    private final Consumer<ArchiveChanged> changes;
    private final DatasetReader reader;
    private final @Nullable Integer batchSize;
    private Inputs inputs = new Inputs(List.of());
    private ImportOptions options = ImportOptions.DEFAULT;
    private ImportListener listener = ImportListener.SILENT;

    /** @param batchSize how many records are written at once, where it is not as many as the command writes */
    TestImport(
            DataSource database, Consumer<ArchiveChanged> changes, DatasetReader reader, @Nullable Integer batchSize) {
        this.database = database;
        this.changes = changes;
        this.reader = reader;
        this.batchSize = batchSize;
    }

    public TestImport of(Inputs files) {
        inputs = files;
        return this;
    }

    /** One file of rows. */
    TestImport ofTable(String table) {
        return of(CollectedRecords.files("t.csv", table));
    }

    TestImport with(ImportOptions others) {
        options = others;
        return this;
    }

    TestImport toldTo(ImportListener other) {
        listener = other;
        return this;
    }

    public ImportReport run() {
        return command().run(reader, inputs, options, listener);
    }

    private DatasetImport command() {
        return batchSize == null
                ? new DatasetImport(database, changes, SUMMER_OF_2026)
                : new DatasetImport(database, changes, SUMMER_OF_2026, batchSize);
    }
}
