package org.chancery.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.apache.commons.io.FileUtils;
import org.chancery.ingest.bundled.BundledData;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A data folder with databases as the first start of the application leaves them. It is made once for what was
 * compiled, and copied for each server: making the tables and loading the states takes longer than the rest of a start.
 *
 * <p>The database {@code postgres} has all bundled data, {@link #STATES} has the states alone, and {@link #EMPTY} only
 * the tables.
 */
public final class PreparedArchives {
    public static final String EMPTY = "empty";
    public static final String STATES = "states_alone";

    static final Path FOLDER = Path.of("target", "test-database");

    private static final Path CLASSES = Path.of("target", "classes");
    private static final String PREFIX = "prepared-";

    private PreparedArchives() {}

    static void copyTo(Path folder) {
        try {
            Path prepared = FOLDER.resolve(PREFIX + digestOfTheApplication());
            if (!Files.isDirectory(prepared)) {
                prepare(prepared);
            }
            FileUtils.deleteDirectory(folder.toFile());
            FileUtils.copyDirectory(prepared.toFile(), folder.toFile());
            closeToOthers(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** PostgreSQL refuses a folder that others may enter. */
    private static void closeToOthers(Path folder) throws IOException {
        if (!PostgresBinaries.isWindows()) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** Whatever of the application changes, its first start may leave something else. */
    private static String digestOfTheApplication() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            CRC32 digest = new CRC32();
            for (Path file :
                    files.filter(PreparedArchives::isOfTheApplication).sorted().toList()) {
                digest.update(file.toString().getBytes(UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return Long.toHexString(digest.getValue());
        }
    }

    /** {@code META-INF} has the time of the build. */
    private static boolean isOfTheApplication(Path file) {
        return Files.isRegularFile(file) && !file.startsWith(CLASSES.resolve("META-INF"));
    }

    private static void prepare(Path prepared) throws IOException {
        deleteFormer();
        Path unfinished = FOLDER.resolve("preparing-" + ProcessHandle.current().pid());
        try (EmbeddedDatabase server = EmbeddedDatabase.start(unfinished, ServerSettings.THROWAWAY)) {
            fill(server);
        } catch (SQLException e) {
            throw new IOException(e);
        }
        moveUnlessThere(unfinished, prepared);
    }

    private static void fill(EmbeddedDatabase server) throws SQLException {
        execute(server, "create database " + EMPTY);
        Flyway.configure()
                .dataSource(database(server, EMPTY))
                .locations("filesystem:" + CLASSES.resolve("db").resolve("migration"))
                .load()
                .migrate();
        execute(server, "create database " + STATES + " template " + EMPTY);
        BundledData.statesInto(database(server, STATES));
        execute(server, "drop database postgres");
        execute(server, "create database postgres template " + STATES);
        BundledData.restInto(database(server, "postgres"));
    }

    private static void execute(EmbeddedDatabase server, String sql) throws SQLException {
        try (Connection connection = database(server, "template1").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static PGSimpleDataSource database(EmbeddedDatabase server, String name) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(server.jdbcUrl());
        source.setUser(server.username());
        source.setPassword(server.password());
        source.setDatabaseName(name);
        // As the application's own connections.
        source.setOptions("-c default_transaction_isolation=repeatable\\ read");
        return source;
    }

    /** Of what was compiled before. */
    private static void deleteFormer() throws IOException {
        List<File> former = List.of(Objects.requireNonNullElse(
                FOLDER.toFile().listFiles(file -> file.getName().startsWith(PREFIX)), new File[0]));
        for (File folder : former) {
            FileUtils.deleteDirectory(folder);
        }
    }

    /** Two that prepare at the same time have prepared the same. */
    private static void moveUnlessThere(Path unfinished, Path prepared) throws IOException {
        try {
            Files.move(unfinished, prepared);
        } catch (FileSystemException anotherWasFaster) {
            if (!Files.isDirectory(prepared)) {
                throw anotherWasFaster;
            }
            FileUtils.deleteDirectory(unfinished.toFile());
        }
    }
}
