package org.chancery.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chancery.postgres.WritingApplication.connect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddedDatabaseTest {

    private static final Path SHARED =
            PreparedArchives.FOLDER.resolve("shared-" + ProcessHandle.current().pid());

    /** For what needs no server of its own. */
    private static EmbeddedDatabase shared;

    private final Path folder =
            PreparedArchives.FOLDER.resolve(UUID.randomUUID().toString());

    @BeforeAll
    static void startShared() {
        shared = EmbeddedDatabase.start(SHARED);
    }

    @AfterAll
    static void stopShared() throws IOException {
        shared.close();
        FileUtils.deleteDirectory(SHARED.toFile());
    }

    @AfterEach
    void deleteData() throws IOException {
        FileUtils.deleteDirectory(folder.toFile());
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "random_page_cost, 1.1",
        "max_wal_size, 4GB",
        "jit, off",
        "log_timezone, UTC",
        "listen_addresses, 127.0.0.1",
        "server_encoding, UTF8",
    })
    void startsWithTheSettingsThatKeepDataAndSpeed(String setting, String value) throws SQLException {
        assertThat(ask(shared, "SHOW " + setting)).isEqualTo(value);
    }

    @Test
    void isOfTheVersionThatTheFolderCheckExpects() throws SQLException {
        assertThat(ask(shared, "SELECT current_setting('server_version_num')::int / 10000"))
                .isEqualTo(Integer.toString(EmbeddedDatabase.MAJOR_VERSION));
    }

    @Test
    void knowsLettersOfEveryScript() throws SQLException {
        assertThat(ask(shared, "SELECT lower('РОССИЯ')")).isEqualTo("россия");
        ask(shared, "CREATE EXTENSION IF NOT EXISTS pg_trgm");
        assertThat(ask(shared, "SELECT similarity('Россия', 'Россия2') > 0.5")).isEqualTo("t");
        assertThat(ask(shared, "SELECT similarity('روسيا', 'روسية') > 0.3")).isEqualTo("t");
    }

    @Test
    void refusesConnectionsWithoutThePassword() {
        assertThatThrownBy(() -> DriverManager.getConnection(shared.jdbcUrl(), shared.username(), "wrong"))
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void keepsItsDataOverARestart() throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            ask(database, "CREATE TABLE kept AS SELECT 'Душанбе' AS name");
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(ask(database, "SELECT name FROM kept")).isEqualTo("Душанбе");
        }
    }

    @Test
    void startsDespiteAServerFileThatNamesAnotherProcess() throws SQLException, IOException {
        PreparedArchives.copyTo(folder);
        Files.write(
                folder.resolve("postmaster.pid"),
                List.of(Long.toString(ProcessHandle.current().pid()), folder.toString(), "0", "1", "", "", ""));
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(ask(database, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void startsDespiteAnEmptyServerFile() throws SQLException, IOException {
        PreparedArchives.copyTo(folder);
        Files.createFile(folder.resolve("postmaster.pid"));
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(ask(database, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void startsAgainAfterAFirstStartThatWasCutShort() throws SQLException, IOException {
        Path unfinished = folder.resolveSibling(folder.getFileName() + "-unfinished");
        Files.createDirectories(unfinished);
        Files.createFile(unfinished.resolve("postgresql.conf"));
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(ask(database, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void refusesTheFolderOfAnotherVersion() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("PG_VERSION"), "14\n");
        assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
                .isInstanceOf(EmbeddedDatabaseException.class)
                .hasMessageContaining("written by PostgreSQL 14")
                .hasMessageContaining("pg_dump");
    }

    @Test
    void refusesAFolderOfSomethingElse() throws IOException {
        Files.createDirectories(folder);
        Files.createFile(folder.resolve("holiday.jpg"));
        assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
                .isInstanceOf(EmbeddedDatabaseException.class)
                .hasMessageContaining("is not a data folder of PostgreSQL")
                .hasMessageContaining("chancery.embedded.data-directory");
    }

    @Test
    void quotesTheServersOwnReasonWhenItDoesNotStart() throws IOException {
        PreparedArchives.copyTo(folder);
        Files.writeString(folder.resolve("postgresql.conf"), "no_such_setting = 1\n");
        assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
                .isInstanceOf(EmbeddedDatabaseException.class)
                .hasMessageContaining("no_such_setting");
    }

    @Test
    void aStartThatFailsLeavesNoServerAndNoLock() throws IOException {
        PreparedArchives.copyTo(folder);
        Files.delete(folder.resolve("chancery.password"));
        for (int attempt = 1; attempt <= 2; attempt++) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(folder)).hasMessageContaining("chancery.password");
            assertThat(folder.resolve("postmaster.pid")).doesNotExist();
        }
    }

    @Test
    void refusesASecondApplicationOnTheFolder() throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
                    .isInstanceOf(EmbeddedDatabaseException.class)
                    .hasMessageContaining("Another application uses the embedded database")
                    .hasMessageContaining("QUARKUS_DATASOURCE_JDBC_URL");
            assertThat(ask(database, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void isSharedWithAShortTask() throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            try (EmbeddedDatabase joined = EmbeddedDatabase.startOrJoin(folder)) {
                assertThat(joined.jdbcUrl()).isEqualTo(database.jdbcUrl());
                ask(joined, "CREATE TABLE told AS SELECT 1 AS number");
            }
            assertThat(ask(database, "SELECT number FROM told")).isEqualTo("1");
        }
    }

    @Test
    void isStartedForAShortTaskWhereNoneRunsAndStoppedAfterIt() throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.startOrJoin(folder)) {
            assertThat(ask(database, "SELECT 1")).isEqualTo("1");
        }
        assertThat(folder.resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void isNotSharedIfOnlyItsFileIsLeft() throws IOException, SQLException {
        PreparedArchives.copyTo(folder);
        Files.write(
                folder.resolve("postmaster.pid"),
                List.of(
                        Long.toString(ProcessHandle.current().pid()),
                        folder.toString(),
                        "0",
                        "1",
                        "",
                        "",
                        "",
                        "ready"));
        try (EmbeddedDatabase database = EmbeddedDatabase.startOrJoin(folder)) {
            assertThat(ask(database, "SELECT 1")).isEqualTo("1");
        }
    }

    private static String ask(EmbeddedDatabase database, String statement) throws SQLException {
        try (Connection connection = connect(database);
                Statement query = connection.createStatement()) {
            if (!query.execute(statement)) {
                return "";
            }
            try (ResultSet rows = query.getResultSet()) {
                assertThat(rows.next()).isTrue();
                return rows.getString(1);
            }
        }
    }
}
