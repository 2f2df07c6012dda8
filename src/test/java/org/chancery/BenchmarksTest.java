package org.chancery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The benchmarks are outside of the build, and call the application's own classes: they are compiled here as it is now.
 */
class BenchmarksTest {
    private static final Path BENCH = Path.of("bench");

    /** What {@code bench/run} compiles as one. */
    private static final Set<String> PEERS = Set.of("archive", "performance", "peers/rest");

    @TempDir
    private static Path classes;

    static Stream<List<Path>> programs() throws IOException {
        List<List<Path>> programs = new ArrayList<>();
        List<Path> beside = new ArrayList<>();
        for (Path folder : foldersWithJava()) {
            List<Path> sources = javaIn(folder);
            if (PEERS.contains(name(folder))) {
                beside.addAll(sources);
            } else {
                programs.add(sources);
            }
        }
        programs.add(beside);
        return programs.stream();
    }

    @ParameterizedTest
    @MethodSource("programs")
    void compileAgainstTheApplication(List<Path> sources) throws IOException {
        boolean isBesidePeers = PEERS.contains(name(sources.get(0).getParent()));
        assumeTrue(!isBesidePeers || Runtime.version().feature() >= 25, "bench/run needs a JDK 25");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
            List<String> options = List.of(
                    "-nowarn", "-proc:none", "-d", classes.toString(), "-cp", System.getProperty("java.class.path"));
            boolean isCompiled = compiler.getTask(
                            messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertTrue(isCompiled, messages.toString());
        }
    }

    private static List<Path> foldersWithJava() throws IOException {
        try (Stream<Path> files = Files.walk(BENCH)) {
            return files.filter(Files::isDirectory)
                    .filter(folder -> !folder.toString().contains("node_modules"))
                    .filter(folder -> !javaIn(folder).isEmpty())
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> javaIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path folder) {
        return BENCH.relativize(folder).toString().replace('\\', '/');
    }
}
