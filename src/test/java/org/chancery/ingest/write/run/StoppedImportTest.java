package org.chancery.ingest.write.run;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.ingest.write.run.MadeUpRecords.meeting;
import static org.chancery.ingest.write.run.MadeUpRecords.person;
import static org.chancery.ingest.write.run.MadeUpRecords.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.write.batch.ImportReport;
import org.chancery.ingest.write.batch.ImportReport.Counts;
import org.chancery.ingest.write.batch.ImportStop;
import org.chancery.ingest.write.run.ImportListener.Stage;
import org.chancery.record.RecordKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.ds.PGSimpleDataSource;

/** An import that stops in its midst says what was kept, and goes on from there. */
class StoppedImportTest {
    private static final int BATCH_SIZE = 10;
    private static final int EVENTS = 100;

    @RegisterExtension
    static final FreshArchive ARCHIVE = FreshArchive.empty().withBatchesOf(BATCH_SIZE);

    private static List<String> expected;

    @TempDir
    private Path folder;

    @BeforeAll
    static void importUndisturbed() {
        PGSimpleDataSource undisturbed = ARCHIVE.another("undisturbed");
        assertThat(importing(undisturbed).run().exitStatus()).isZero();
        expected = ArchiveServer.contents(undisturbed);
    }

    @ParameterizedTest
    @CsvSource({
        "53100, the disk of the database is full",
        "53200, the database is out of memory",
        "53300, the database accepts no more connections",
        "53400, a limit of the database server was reached",
        "58030, the database cannot read or write its files",
        "57014, 'somebody, or a time limit, cancelled the query'",
        "57P01, the database server was shut down",
        "57P03, the database server was shut down",
        "42501, the user of the database may not do this",
        "25006, 'the database is read-only, as a standby is'",
        "40P01, the database gave precedence to another transaction",
        "08006, the connection to the database was lost",
        "XX001, the database found its own data damaged",
        "0A000, the database refused to go on"
    })
    void errorCodesOfPostgreSqlBecomeMessages(String state, String reason) {
        ImportStop stop = StopReasons.of(new SQLException("details", state));

        assertThat(stop.reason()).isEqualTo(reason + " (details)");
        assertThat(stop.remedy()).isNotBlank();
    }

    /** The driver loses the 57P01 of a session that was ended in the midst of a COPY. */
    @ParameterizedTest
    @CsvSource({
        "53100, the disk of the database is full",
        "57P01, the connection to the database was lost",
        "42501, the user of the database may not do this"
    })
    void aDatabaseErrorIsReportedAndTheSameImportResumes(String state, String reason) {
        failAtEvent(45, state);

        ImportReport stopped = run(records());

        assertThat(stopped.exitStatus()).isEqualTo(3);
        assertThat(stopped.written()).isTrue();
        assertThat(requireNonNull(stopped.stop()).reason()).startsWith(reason);
        assertThat(stopped.counts().get(RecordKind.EVENT)).isEqualTo(new Counts(events(), 0, 0, 0, 0));
        assertThat(events()).isBetween(30L, 44L);
        assertThat(stopped.remarks())
                .contains(("The first %1$d records that were read are kept; the last of them is in "
                                + "made-up.csv, line %1$d.")
                        .formatted(events() + 2));
        assertThat(ARCHIVE.changes()).hasSize(1);
        assertGoesOnToTheSameEnd();
    }

    @Test
    void aFailureBeforeTheFirstBatchKeepsNothing() {
        PGSimpleDataSource database = ARCHIVE.database();
        ARCHIVE.execute("revoke temporary on database %s from public".formatted(database.getDatabaseName()));
        ARCHIVE.execute("create role reader login password 'reader'");
        PGSimpleDataSource reader = ArchiveServer.database(ARCHIVE.server().url(database), "reader", "reader");

        ImportReport stopped = importing(reader).run();

        assertThat(stopped.exitStatus()).isEqualTo(3);
        assertThat(stopped.written()).isFalse();
        assertThat(requireNonNull(stopped.stop()).reason()).startsWith("the user of the database may not do this");
        assertThat(events()).isZero();
        assertThat(ARCHIVE.changes()).isEmpty();
    }

    @Test
    void anUnreachableDatabaseIsReported() {
        PGSimpleDataSource nowhere = new PGSimpleDataSource();
        nowhere.setUrl("jdbc:postgresql://127.0.0.1:1/archive");

        ImportReport stopped = importing(nowhere).run();

        assertThat(stopped.exitStatus()).isEqualTo(3);
        assertThat(requireNonNull(stopped.stop()).reason()).startsWith("the connection to the database was lost");
    }

    @Test
    void aDryRunThatStopsKeepsNothing() {
        failAtEvent(45, "53100");

        ImportReport stopped = importing(ARCHIVE.database())
                .with(new ImportOptions(true, false, false))
                .run();

        assertThat(stopped.exitStatus()).isEqualTo(3);
        assertThat(stopped.written()).isFalse();
        assertThat(stopped.counts()).isEmpty();
        assertThat(events()).isZero();
    }

    @Test
    void aFailureWhileMatchingKeepsAllBatches() {
        ARCHIVE.execute("""
                create function refuse() returns trigger language plpgsql as
                $$begin raise exception 'No space left on device' using errcode = '53100'; end$$""");
        ARCHIVE.execute(
                "create trigger refuse before delete on import_link for each statement execute function refuse()");

        ImportReport stopped = run(records());

        assertThat(stopped.exitStatus()).isEqualTo(3);
        assertThat(stopped.counts().get(RecordKind.EVENT)).isEqualTo(new Counts(EVENTS, 0, 0, 0, 0));
        ARCHIVE.execute("drop trigger refuse on import_link");
        assertGoesOnToTheSameEnd();
    }

    @Test
    void aFileThatChangesBetweenTheReadingsStopsTheImport() throws IOException {
        Path file = Files.writeString(folder.resolve("input.txt"), "before");
        try (Inputs inputs = Inputs.of(List.of(file))) {
            ImportReport stopped = importing(ARCHIVE.database())
                    .of(inputs)
                    .toldTo((stage, done, total, count) -> {
                        if (stage == Stage.WRITING && count >= 20) {
                            append(file);
                        }
                    })
                    .run();

            assertThat(stopped.exitStatus()).isEqualTo(3);
            assertThat(requireNonNull(stopped.stop()).reason()).contains("input.txt", "changed while it was read");
            assertThat(stopped.counts().get(RecordKind.EVENT)).isEqualTo(new Counts(events(), 0, 0, 0, 0));
            assertThat(events()).isLessThan(50);
        }
        assertGoesOnToTheSameEnd();
    }

    @Test
    void aFileThatChangesInTheFirstReadingIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("growing.txt"), "before");
        try (Inputs inputs = Inputs.of(List.of(file))) {
            ImportReport refused = importing(ARCHIVE.database())
                    .of(inputs)
                    .toldTo((stage, done, total, count) -> append(file))
                    .run();

            assertThat(refused.exitStatus()).isEqualTo(2);
            assertThat(refused.problems().get(0).reason()).contains("changed while it was read");
            assertThat(events()).isZero();
        }
    }

    @Test
    void aFileThatShrinksBeforeTheSecondReadingStopsTheImport() {
        ImportReport stopped = run(records().onlyOnce(meeting("once", "1990", "ann")));

        assertThat(stopped.exitStatus()).isEqualTo(3);
        assertThat(requireNonNull(stopped.stop()).reason()).contains("they contained 103 records, and now 102");
        assertThat(requireNonNull(stopped.counts().get(RecordKind.EVENT)).added())
                .isEqualTo(events());
    }

    private static void assertGoesOnToTheSameEnd() {
        ARCHIVE.execute("drop trigger if exists refuse on event");
        ImportReport report = run(records());
        assertThat(report.exitStatus()).isZero();
        assertThat(report.remarks()).anyMatch(remark -> remark.startsWith("This import resumed an earlier one after"));
        assertThat(ARCHIVE.contents()).isEqualTo(expected);
    }

    private static void append(Path file) {
        try {
            Files.writeString(file, "more", StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static MadeUpRecords records() {
        MadeUpRecords records = whole().add(person("ann"));
        for (int number = 0; number < EVENTS; number++) {
            records.add(meeting("talks-" + number, "1990-01", "ann"));
        }
        return records;
    }

    private static void failAtEvent(int number, String state) {
        ARCHIVE.execute("""
                create function refuse() returns trigger language plpgsql as $$begin
                    if (select count(*) from event) >= %d then
                        if '%2$s' = '57P01' then perform pg_terminate_backend(pg_backend_pid()); end if;
                        raise exception 'could not extend file: No space left on device' using errcode = '%2$s';
                    end if;
                    return null;
                end$$""".formatted(number, state));
        ARCHIVE.execute("create trigger refuse after insert on event for each statement execute function refuse()");
    }

    private static long events() {
        return Long.parseLong(ARCHIVE.texts("select count(*) from event").get(0));
    }

    private static ImportReport run(MadeUpRecords records) {
        return ARCHIVE.run(records);
    }

    private static TestImport importing(PGSimpleDataSource database) {
        return ARCHIVE.importing(database, records());
    }
}
