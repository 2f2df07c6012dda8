package org.chancery.wire;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs the programs of {@code src/test/node}, with their packages in {@code target/node}, where Node is there. */
public final class NodeProgram {

    private static final Path SOURCES = Path.of("src", "test", "node");
    private static final Path FOLDER = Path.of("target", "node");

    private NodeProgram() {}

    /** How a program ended, and every line that it wrote. */
    public record Result(int exitValue, List<String> lines) {}

    /** Runs a program in the folder; skips the test, and says why, where Node or npm's registry is not there. */
    public static Result run(String... command) throws IOException, InterruptedException {
        assumeTrue(isOnPath("node") && isOnPath("npm"), "Skipped: Node and npm are not on the path");
        Files.createDirectories(FOLDER);
        try (Stream<Path> sources = Files.list(SOURCES)) {
            for (Path source : sources.toList()) {
                Files.copy(source, FOLDER.resolve(source.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Result install = start("npm", "install", "--no-audit", "--no-fund", "--silent");
        assumeTrue(install.exitValue() == 0, () -> "Skipped: npm cannot install the packages: " + install.lines());
        return start(command);
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
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException(command[0] + " did not end");
        }
        return new Result(process.exitValue(), Files.readAllLines(log));
    }
}
