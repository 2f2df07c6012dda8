package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the rules of CONTRIBUTING.md that neither the formatter nor the compiler holds. */
class SourceStyleTest {
    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_FILE = 350;
    private static final Pattern VAR = Pattern.compile("(^|[(\\s])var \\w+ (=|:)");

    @Test
    void linesHaveAtMost120Columns() throws IOException {
        assertThat(linesOutsideOfTextBlocks(line -> line.length() > LONGEST_LINE))
                .as("lines to be broken; only text blocks may be wider")
                .isEmpty();
    }

    @Test
    void typesOfLocalVariablesAreWrittenOut() throws IOException {
        assertThat(linesOutsideOfTextBlocks(line -> VAR.matcher(line).find()))
                // The common type of a record and an interface has no name.
                .filteredOn(line -> !line.contains("BundleRecords.java"))
                .as("a reviewer reads diffs without an IDE")
                .isEmpty();
    }

    @Test
    void filesOfTheApplicationHaveAtMost350Lines() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main"))) {
            List<Path> tooLong = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file).size() > LONGEST_FILE)
                    .toList();
            assertThat(tooLong).as("files to be split by what they are about").isEmpty();
        }
    }

    private static List<String> linesOutsideOfTextBlocks(Predicate<String> isFound) throws IOException {
        List<String> found = new ArrayList<>();
        for (String root : List.of("src", "bench")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .sorted()
                        .forEach(file -> addLines(file, isFound, found));
            }
        }
        return found;
    }

    private static void addLines(Path file, Predicate<String> isFound, List<String> found) {
        boolean inTextBlock = false;
        int number = 0;
        for (String line : lines(file)) {
            number++;
            boolean turns = line.split("\"\"\"", -1).length % 2 == 0;
            if (!inTextBlock && !turns && isFound.test(line)) {
                found.add(file + ":" + number);
            }
            inTextBlock ^= turns;
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new AssertionError(file + " cannot be read", e);
        }
    }
}
