package org.chancery;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/architecture.md shows the existing packages and classes. */
class ArchitecturePageTest {
    private static final Path PAGE = Path.of("docs", "architecture.md");
    private static final Path MAIN = Path.of("src", "main");
    private static final Path PACKAGES = Path.of("src", "main", "java", "org", "chancery");
    private static final Pattern ROW_OF_A_PACKAGE = Pattern.compile("(?m)^\\| `[a-z.]+` \\| .* \\|$");
    private static final Pattern SENTENCE = Pattern.compile("(?s)/\\*\\* (.*?) \\*/");
    private static final Pattern CLASS_NAME = Pattern.compile("`([A-Z]\\w*[a-z]\\w*)`");
    private static final Pattern SCRIPT_CLASS = Pattern.compile("(?m)^export (?:abstract )?class (\\w+)");

    @Test
    void listsThePackagesInTheirOrder() throws IOException {
        String expected =
                PackageRulesTest.ORDER.stream().map(ArchitecturePageTest::row).collect(joining("\n"));

        assertThat(ROW_OF_A_PACKAGE
                        .matcher(section("Packages"))
                        .results()
                        .map(MatchResult::group)
                        .collect(joining("\n")))
                .as("the packages of %s: copy the expected rows", PAGE)
                .isEqualTo(expected);
    }

    @Test
    void namesClassesThatExist() throws IOException {
        Set<String> classes =
                Stream.concat(javaClasses().stream(), scriptClasses().stream()).collect(toSet());

        for (String walk : List.of("Walk: one query", "Walk: one import", "Walk: one export", "Walk: one page view")) {
            Set<String> named = CLASS_NAME
                    .matcher(section(walk))
                    .results()
                    .map(name -> name.group(1))
                    .collect(toSet());

            assertThat(named).as(walk).hasSizeGreaterThan(8);
            named.removeAll(classes);
            assertThat(new TreeSet<>(named))
                    .as("classes of \"%s\" that do not exist", walk)
                    .isEmpty();
        }
    }

    private static String row(String name) {
        try {
            String info =
                    Files.readString(PACKAGES.resolve(name.replace('.', '/')).resolve("package-info.java"));
            String sentence = SENTENCE.matcher(info)
                    .results()
                    .findFirst()
                    .orElseThrow()
                    .group(1)
                    .replaceAll("\\s+\\*? ?", " ")
                    .replaceAll("\\{@code ([^}]*)}", "`$1`");
            return "| `%s` | %s |".formatted(name, sentence);
        } catch (IOException e) {
            throw new AssertionError("The package " + name + " has no package-info.java", e);
        }
    }

    private static String section(String title) throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf("\n## " + title + "\n");
        assertThat(start).as("the section \"%s\" of %s", title, PAGE).isNotNegative();
        int end = page.indexOf("\n## ", start + 1);
        return page.substring(start, end < 0 ? page.length() : end);
    }

    private static List<String> javaClasses() throws IOException {
        return files(".java").stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .toList();
    }

    private static List<String> scriptClasses() throws IOException {
        StringBuilder scripts = new StringBuilder();
        for (Path file : files(".ts")) {
            scripts.append(Files.readString(file)).append('\n');
        }
        return SCRIPT_CLASS
                .matcher(scripts)
                .results()
                .map(type -> type.group(1))
                .toList();
    }

    private static List<Path> files(String extension) throws IOException {
        try (Stream<Path> all = Files.walk(MAIN)) {
            return all.filter(file -> !file.toString().contains("node_modules"))
                    .filter(file -> file.toString().endsWith(extension))
                    .toList();
        }
    }
}
