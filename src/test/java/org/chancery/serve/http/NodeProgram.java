package org.chancery.serve.http;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs the programs of {@code src/test/node}, with their packages in {@code target/node}, if Node is installed. */
public final class NodeProgram {

    private static final Path SOURCES = Path.of("src", "test", "node");
    private static final Path FOLDER = Path.of("target", "node");
    private static final Path INSTALLED = FOLDER.resolve("installed-lock.json");

    private NodeProgram() {}

    /** The exit value and the lines of a program. */
    public record Result(int exitValue, List<String> lines) {}

    /** Runs a program in the folder. Without Node or npm's registry, skips the test and says why. */
    public static Result run(String... command) throws IOException, InterruptedException {
        assumeTrue(isOnPath("node") && isOnPath("npm"), "Skipped: Node and npm are not on the path");
        copySources();
        installPackages();
        return start(command);
    }

    private static void copySources() throws IOException {
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            for (Path source : sources.toList()) {
                Path copy = FOLDER.resolve(SOURCES.relativize(source));
                if (Files.isDirectory(source)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(source, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    /** Installs exactly what the lock file names, unless an earlier run has done so. */
    private static void installPackages() throws IOException, InterruptedException {
        Path lock = SOURCES.resolve("package-lock.json");
        if (Files.exists(INSTALLED) && Files.mismatch(lock, INSTALLED) == -1) {
            return;
        }
        Result install = start("npm", "ci", "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund");
        assumeTrue(install.exitValue() == 0, () -> "Skipped: npm cannot install the packages: " + install.lines());
        Files.copy(lock, INSTALLED, StandardCopyOption.REPLACE_EXISTING);
    }

    private static boolean isOnPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static Result start(String... command) throws IOException, InterruptedException {
        Path log = Path.of(FOLDER.toString(), Path.of(command[0]).getFileName() + ".log");
        Process process = new ProcessBuilder(command)
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException(command[0] + " did not end");
        }
        return new Result(process.exitValue(), Files.readAllLines(log));
    }
}
