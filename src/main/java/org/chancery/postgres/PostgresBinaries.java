package org.chancery.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.io.FileUtils;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs for this platform, unpacked from the archive on the class path. */
final class PostgresBinaries {

    private static final int OWNER_EXECUTES = 0100;

    private final Path folder;

    private PostgresBinaries(Path folder) {
        this.folder = folder;
    }

    /** Fails if the build has no programs for this platform, as in a container. */
    static void requireCarried() throws IOException {
        open().close();
    }

    /** Unpacks the programs into a folder below {@code parent}, unless an earlier run has done so. */
    static PostgresBinaries unpackBelow(Path parent) throws IOException {
        Path folder = parent.resolve("postgres-binaries-" + fingerprint());
        if (!Files.isDirectory(folder)) {
            unpack(parent, folder);
        }
        return new PostgresBinaries(folder);
    }

    String program(String name) {
        return folder.resolve("bin").resolve(isWindows() ? name + ".exe" : name).toString();
    }

    static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    private static void unpack(Path parent, Path folder) throws IOException {
        // A partly unpacked folder never has the final name, even if the machine stops here.
        Path unfinished = Files.createTempDirectory(parent, "unpacking");
        try (TarArchiveInputStream archive =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(open())))) {
            TarArchiveEntry entry;
            while ((entry = archive.getNextEntry()) != null) {
                unpack(entry, archive, unfinished.resolve(entry.getName()).normalize());
            }
        }
        try {
            Files.move(unfinished, folder);
        } catch (FileAlreadyExistsException anotherWasFaster) {
            FileUtils.deleteDirectory(unfinished.toFile());
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Path parent = Objects.requireNonNull(target.getParent());
        Files.createDirectories(parent);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        boolean program = parent.endsWith("bin") || (entry.getMode() & OWNER_EXECUTES) != 0;
        if (program && !target.toFile().setExecutable(true)) {
            throw new IOException("Could not make " + target + " executable");
        }
    }

    private static String fingerprint() throws IOException {
        try (InputStream archive = open()) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(archive.readAllBytes());
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static InputStream open() {
        InputStream archive = PostgresBinaries.class.getResourceAsStream(archiveName());
        if (archive == null) {
            throw new EmbeddedDatabaseException(
                    """
                    This build carries no embedded PostgreSQL for %s on %s. Set QUARKUS_DATASOURCE_JDBC_URL \
                    (and _USERNAME, _PASSWORD) to a PostgreSQL server, 15 or later.""".formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
        }
        return archive;
    }

    private static String archiveName() {
        return "/postgres-" + system() + "-" + architecture() + ".txz";
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return "darwin";
        }
        return name.startsWith("windows") ? "windows" : name;
    }

    private static String architecture() {
        String name = System.getProperty("os.arch");
        return switch (name) {
            case "amd64", "x86_64" -> "x86_64";
            // There are no programs for this processor; Windows emulates.
            case "aarch64" -> isWindows() ? "x86_64" : "arm_64";
            default -> name;
        };
    }
}
