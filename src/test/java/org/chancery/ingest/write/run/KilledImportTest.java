package org.chancery.ingest.write.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.chancery.ingest.write.batch.ImportReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.postgresql.ds.PGSimpleDataSource;

/** Kills an import in its midst, and lets the same import go on. */
class KilledImportTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int KILLS_OF_ONE_IMPORT = 3;
    private static final int LONGEST_PAUSE = 60;

    @RegisterExtension
    static final FreshArchive ARCHIVE = FreshArchive.empty();

    /** With {@code -Dchancery.kills=200} it is killed so often; the seed of a failure can be given again. */
    @Test
    void anImportKilledAtAnyMomentsGoesOnToTheSameEnd() {
        Long seed = Long.getLong("chancery.kills.seed", 20_260_601L);
        Integer kills = Integer.getInteger("chancery.kills", KILLS_OF_ONE_IMPORT);
        Random random = new Random(seed);
        PGSimpleDataSource undisturbed = ARCHIVE.another("undisturbed");
        ImportReport expected = ImportingApplication.importInto(undisturbed);
        int batches = batchesDone(undisturbed);
        for (int done = 0; done < kills; done += KILLS_OF_ONE_IMPORT) {
            PGSimpleDataSource killed = ARCHIVE.another("killed");
            random.ints(KILLS_OF_ONE_IMPORT, 0, batches).sorted().forEach(batch -> {
                killAfter(batch, random.nextInt(LONGEST_PAUSE), killed);
                assertIsWhole(killed);
            });
            ImportReport report = ImportingApplication.importInto(killed);
            assertThat(report.counts()).as("seed %d", seed).isEqualTo(expected.counts());
            assertThat(report.exitStatus()).isEqualTo(1);
            assertThat(report.problems()).containsExactlyInAnyOrderElementsOf(expected.problems());
            assertThat(ArchiveServer.contents(killed))
                    .as("seed %d", seed)
                    .isEqualTo(ArchiveServer.contents(undisturbed));
        }
    }

    /** What the run says that it wrote is there, and nothing else. */
    private static void assertIsWhole(PGSimpleDataSource database) {
        assertThat(ArchiveServer.texts(database, """
                select 'recorded ' || coalesce(max((report #>> '{counts,EVENT,added}')::int), 0) from import_run
                """))
                .isEqualTo(ArchiveServer.texts(database, "select 'recorded ' || count(*) from event"));
    }

    /** @param pause how many milliseconds after the batch, which is somewhere in the batches that follow */
    private static void killAfter(int batch, int pause, PGSimpleDataSource database) {
        ArchiveServer server = ARCHIVE.server();
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            ImportingApplication.class.getName(),
                            server.url(database),
                            server.user(),
                            server.password())
                    .inheritIO()
                    .start();
            try {
                Instant deadline = Instant.now().plus(PATIENCE);
                while (process.isAlive() && batchesDone(database) < batch) {
                    assertThat(Instant.now()).isBefore(deadline);
                    Thread.sleep(5);
                }
                Thread.sleep(pause);
            } finally {
                process.toHandle().destroyForcibly();
                process.waitFor();
            }
            awaitEndOfSession(database);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static int batchesDone(PGSimpleDataSource database) {
        return ArchiveServer.texts(database, "select batches_done from import_run").stream()
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }

    /** The server notices at its next word to the client that nobody is there any more. */
    private static void awaitEndOfSession(PGSimpleDataSource database) throws InterruptedException {
        while (!ArchiveServer.texts(database, """
                        select pid from pg_stat_activity
                        where datname = current_database() and pid <> pg_backend_pid()
                          and backend_type = 'client backend'""").isEmpty()) {
            Thread.sleep(20);
        }
    }
}
