package org.chancery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** What {@code bench/run} compiles as one, which needs a JDK 25. */
    private static final Set<String> BESIDE_PEERS = Set.of("archive", "performance", "peers/rest");

    /** What is compiled as one: the others stand alone. */
    private static final List<Set<String>> TOGETHER = List.of(BESIDE_PEERS, Set.of("import", "statistics"));

    @TempDir
    private static Path classes;

    static Collection<List<Path>> programs() throws IOException {
        Map<Object, List<Path>> programs = new LinkedHashMap<>();
        for (Path folder : foldersWithJava()) {
            Object program = TOGETHER.stream()
                    .filter(folders -> folders.contains(name(folder)))
                    .findFirst()
                    .<Object>map(folders -> folders)
                    .orElse(folder);
            programs.computeIfAbsent(program, key -> new ArrayList<>()).addAll(javaIn(folder));
        }
        return programs.values();
    }

    @ParameterizedTest
    @MethodSource("programs")
    void compileAgainstTheApplication(List<Path> sources) throws IOException {
        boolean isBesidePeers =
                BESIDE_PEERS.contains(name(requireNonNull(sources.get(0).getParent())));
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
