package org.chancery.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.io.FileUtils;

/** The folder with the server's data, and the password of its only user. */
record DataFolder(Path path, Path parent) {

    static final String USER = "chancery";

    static DataFolder at(Path directory) {
        Path path = directory.toAbsolutePath().normalize();
        Path parent = path.getParent();
        if (parent == null) {
            throw new EmbeddedDatabaseException(
                    "%s cannot be the data folder. Choose a folder below it with chancery.embedded.data-directory."
                            .formatted(path));
        }
        return new DataFolder(path, parent);
    }

    /** Creates the folder unless an earlier run did; a folder of another PostgreSQL version is refused. */
    void prepare(PostgresPrograms programs) throws IOException {
        if (!Files.exists(path)) {
            create(programs);
        }
        requireOurVersion();
    }

    /** The file beside this folder with its name and the suffix. */
    Path beside(String suffix) {
        return path.resolveSibling(path.getFileName() + suffix);
    }

    String password() throws IOException {
        return Files.readString(passwordFile());
    }

    Path postmasterFile() {
        return path.resolve("postmaster.pid");
    }

    private Path passwordFile() {
        return path.resolve("chancery.password");
    }

    private void create(PostgresPrograms programs) throws IOException {
        // An incomplete folder never has the final name, even if the machine stops here.
        Path unfinished = beside("-unfinished");
        FileUtils.deleteDirectory(unfinished.toFile());
        Path password = Files.createTempFile(parent, "password", "");
        try {
            Files.writeString(password, newPassword());
            programs.run("initdb", initdbArguments(unfinished, password));
            Files.move(password, unfinished.resolve(passwordFile().getFileName()));
            Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(password);
        }
    }

    private static List<String> initdbArguments(Path folder, Path password) {
        return List.of(
                "--pgdata=" + folder,
                "--username=" + USER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                // PostgreSQL's own locale sorts the same on every platform; the system's does not.
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--lc-ctype=" + characterType());
    }

    /** A Unicode locale, or else pg_trgm sees no letters in "Россия". Windows has none. */
    private static String characterType() {
        if (PostgresBinaries.isWindows()) {
            return "C";
        }
        return System.getProperty("os.name").startsWith("Mac") ? "UTF-8" : "C.UTF-8";
    }

    void requireOurVersion() throws IOException {
        Path versionFile = path.resolve("PG_VERSION");
        if (!Files.exists(versionFile)) {
            throw new EmbeddedDatabaseException("""
                    %s is not a data folder of PostgreSQL (it has no PG_VERSION). Name another with \
                    chancery.embedded.data-directory, or move this one away.""".formatted(path));
        }
        String version = Files.readString(versionFile).strip();
        if (!version.equals(Integer.toString(EmbeddedDatabase.MAJOR_VERSION))) {
            throw new EmbeddedDatabaseException("""
                    %s was written by PostgreSQL %s, and this build carries PostgreSQL %d, which cannot read it. \
                    To keep the data, start the release of Chancery that wrote it, dump it with pg_dump, move the \
                    folder away, start this release and restore the dump. To begin anew, name another folder with \
                    chancery.embedded.data-directory.""".formatted(path, version, EmbeddedDatabase.MAJOR_VERSION));
        }
    }

    private static String newPassword() {
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
