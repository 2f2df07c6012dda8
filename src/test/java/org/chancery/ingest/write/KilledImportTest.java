package org.chancery.ingest.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** Kills an import in its midst, and lets the same import go on. */
class KilledImportTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    @Test
    void anImportKilledTwiceGoesOnToTheSameEnd() throws Exception {
        try (var server = ArchiveServer.start(folder.resolve("data"))) {
            var undisturbed = server.freshArchive("undisturbed");
            var expected = ImportingApplication.importInto(undisturbed);
            var killed = server.freshArchive("killed");
            killAfterBatch(5, server, killed);
            killAfterBatch(20, server, killed);
            assertThat(batchesDone(killed)).isLessThan(batchesDone(undisturbed));
            var report = ImportingApplication.importInto(killed);
            assertThat(report.remarks())
                    .singleElement()
                    .asString()
                    .startsWith("The import that was cut off went on after");
            assertThat(report.counts()).isEqualTo(expected.counts());
            assertThat(report.exitStatus()).isEqualTo(1);
            assertThat(report.problems()).containsExactlyInAnyOrderElementsOf(expected.problems());
            assertThat(ArchiveServer.contents(killed)).isEqualTo(ArchiveServer.contents(undisturbed));
        }
    }

    private static void killAfterBatch(int batch, ArchiveServer server, PGSimpleDataSource database)
            throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ImportingApplication.class.getName(),
                        server.url(database),
                        server.user(),
                        server.password())
                .inheritIO()
                .start();
        try {
            var deadline = Instant.now().plus(PATIENCE);
            while (batchesDone(database) < batch) {
                assertThat(process.isAlive()).as("goes on until it is killed").isTrue();
                assertThat(Instant.now()).isBefore(deadline);
                Thread.sleep(20);
            }
        } finally {
            process.toHandle().destroyForcibly();
            process.waitFor();
        }
        awaitEndOfSession(database);
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
