package org.chancery.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.chancery.postgres.WritingApplication.connect;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Kills applications in every way and looks at what is left: no server, and all data. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "has neither a shell nor kill; docs/running.md says what that means")
class EmbeddedDatabaseCrashTest {

    private final Path folder =
            PreparedArchives.FOLDER.resolve(UUID.randomUUID().toString()).toAbsolutePath();

    @AfterEach
    void deleteData() throws IOException {
        FileUtils.deleteDirectory(folder.toFile());
    }

    @Test
    void aKilledApplicationLeavesNoServerAndLosesNothing() throws Exception {
        try (ChildProcess application = writing(List.of())) {
            application.awaitNumber(50);
            ProcessHandle server = ChildProcess.serverOf(folder);
            application.kill();
            awaitEnd(server);
            assertEveryReportedCommitIsThere(application.lastNumber());
        }
    }

    @Test
    void aKilledProcessGroupLeavesNoServerAndLosesNothing() throws Exception {
        try (ChildProcess application = writing(inASessionOfItsOwn())) {
            application.awaitNumber(200);
            ProcessHandle server = ChildProcess.serverOf(folder);
            signal("KILL", "-" + application.process().pid());
            awaitEnd(server);
            assertEveryReportedCommitIsThere(application.lastNumber());
        }
    }

    @Test
    void aServerKilledWithItsApplicationRecoversAndLosesNothing() throws Exception {
        try (ChildProcess application = writing(inASessionOfItsOwn())) {
            application.awaitNumber(200);
            ProcessHandle server = ChildProcess.serverOf(folder);
            signal(
                    "KILL",
                    Long.toString(server.pid()),
                    "-" + application.process().pid());
            assertEveryReportedCommitIsThere(application.lastNumber());
            assertThat(Files.readString(Path.of(folder + ".log"))).contains("automatic recovery in progress");
        }
    }

    @Test
    void anApplicationThatFailsWithoutClosingLeavesNoServer() throws Exception {
        try (ChildProcess application = ChildProcess.start(List.of(), ChildProcess.classPath(), folder, 20)) {
            application.awaitNumber(1);
            ProcessHandle server = ChildProcess.serverOf(folder);
            assertThat(application.process().waitFor()).isNotZero();
            awaitEnd(server);
            assertEveryReportedCommitIsThere(20);
        }
    }

    @Test
    void aServerThatOutlivedItsApplicationIsStoppedByTheNextStart() throws Exception {
        try (ChildProcess application = writing(List.of())) {
            application.awaitNumber(50);
            ProcessHandle server = ChildProcess.serverOf(folder);
            List<ProcessHandle> watchdog = application.process().descendants().toList();
            assertThat(watchdog).isNotEmpty();
            watchdog.forEach(ProcessHandle::destroyForcibly);
            application.kill();
            application.process().waitFor();
            assertThat(server.isAlive()).isTrue();
            assertEveryReportedCommitIsThere(application.lastNumber());
            awaitEnd(server);
        }
    }

    @Test
    void aServerThatIsKilledIsStartedAgainOnItsPortAndLosesNothing() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            List<String> lost = new CopyOnWriteArrayList<>();
            database.whenLost(lost::add);
            for (int time = 1; time <= 2; time++) {
                execute(database, "CREATE TABLE written_" + time + " AS SELECT 1 AS number");
                ProcessHandle server = ChildProcess.serverOf(folder);
                server.destroyForcibly();
                awaitEnd(server);
                int last = time;
                await().atMost(Duration.ofSeconds(20))
                        .ignoreExceptions()
                        .untilAsserted(() -> execute(database, "SELECT number FROM written_" + last));
                assertThat(ChildProcess.serverOf(folder)).isNotEqualTo(server);
            }
            assertThat(lost).isEmpty();
        }
        assertThat(folder.resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void aServerThatCannotBeStartedAgainIsReportedAsLost() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            List<String> lost = new CopyOnWriteArrayList<>();
            database.whenLost(lost::add);
            Files.delete(folder.resolve("PG_VERSION"));
            ChildProcess.serverOf(folder).destroyForcibly();
            await().atMost(Duration.ofSeconds(20)).until(() -> !lost.isEmpty());
            assertThat(lost).singleElement().asString().contains("cannot be started again", folder.toString());
        }
    }

    private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void anotherJvmIsRefusedTheFolder() throws Exception {
        try (ChildProcess application = writing(List.of())) {
            application.awaitNumber(1);
            assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
                    .isInstanceOf(EmbeddedDatabaseException.class)
                    .hasMessageContaining("Another application uses the embedded database");
            application.awaitNumber(2);
            ProcessHandle server = ChildProcess.serverOf(folder);
            application.kill();
            awaitEnd(server);
        }
    }

    @Test
    void runsForAnOrdinaryUser() throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")), "all these tests already run as an ordinary user");
        assumeTrue(has("setpriv"), "setpriv, which gives up root's rights, is not on this machine");
        Path home = Files.createTempDirectory("ordinary-user");
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxrwxrwx"));
        List<String> asNobody = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
        Path data = home.resolve("data/postgres");
        try (ChildProcess application = ChildProcess.start(asNobody, copyOfClassPath(home), data)) {
            application.awaitNumber(20);
            ProcessHandle server = ChildProcess.serverOf(data);
            assertThat(Files.getOwner(data)).hasToString("nobody");
            application.kill();
            awaitEnd(server);
        } finally {
            FileUtils.deleteDirectory(home.toFile());
        }
    }

    private ChildProcess writing(List<String> prefix) throws IOException {
        return ChildProcess.start(prefix, ChildProcess.classPath(), folder);
    }

    private static List<String> inASessionOfItsOwn() throws Exception {
        assumeTrue(has("setsid"), "setsid, which opens a process group, is not on this machine");
        return List.of("setsid");
    }

    private static boolean has(String program) throws IOException, InterruptedException {
        return new ProcessBuilder("sh", "-c", "command -v " + program).start().waitFor() == 0;
    }

    private static void signal(String name, String... processes) throws IOException, InterruptedException {
        String command = "kill -s " + name + " -- " + String.join(" ", processes);
        assertThat(new ProcessBuilder("sh", "-c", command).inheritIO().start().waitFor())
                .isZero();
    }

    private static void awaitEnd(ProcessHandle server) throws Exception {
        server.onExit().get(30, TimeUnit.SECONDS);
    }

    private void assertEveryReportedCommitIsThere(long last) throws SQLException {
        assertThat(last).isPositive();
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder);
                Connection connection = connect(database);
                Statement query = connection.createStatement();
                ResultSet row =
                        query.executeQuery("SELECT count(DISTINCT number) FROM written WHERE number <= " + last)) {
            assertThat(row.next()).isTrue();
            assertThat(row.getLong(1)).isEqualTo(last);
        }
    }

    private static List<Path> copyOfClassPath(Path home) throws IOException {
        List<Path> copies = new ArrayList<>();
        for (Path original : ChildProcess.classPath()) {
            Path copy = home.resolve("lib").resolve(copies.size() + "-" + original.getFileName());
            if (Files.isDirectory(original)) {
                FileUtils.copyDirectory(original.toFile(), copy.toFile());
            } else {
                FileUtils.copyFile(original.toFile(), copy.toFile());
            }
            copies.add(copy);
        }
        return copies;
    }
}
