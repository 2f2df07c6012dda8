package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was packaged: no part in two versions, none older than the fix of an advisory, and all of it listed. */
@DisabledIf(
        value = "org.chancery.ingest.command.PackagedChancery#isNative",
        disabledReason = "The parts are in one executable")
class PartsIT {

    private static final Path PACKAGED = Path.of("target/quarkus-app");
    private static final Pattern JAR = Pattern.compile("(.+?)-(\\d[^-]*(?:-[A-Za-z].*)?)\\.jar");
    private static final Pattern ADVISORY =
            Pattern.compile("\\| ((?:CVE|GHSA)[^ ]+) \\| `([^`]+)` \\| ([^ ]+) \\| (fixed|open) \\|.*");

    record Advisory(String id, String part, String fixedIn, boolean open) {
        @Override
        public String toString() {
            return id;
        }
    }

    static Stream<Advisory> advisories() throws IOException {
        return Files.readAllLines(Path.of("docs/security/parts.md")).stream()
                .map(ADVISORY::matcher)
                .filter(Matcher::matches)
                .map(row -> new Advisory(
                        row.group(1), row.group(2), row.group(3), row.group(4).equals("open")));
    }

    @ParameterizedTest
    @MethodSource("advisories")
    void haveTheFixesThatWeSay(Advisory advisory) throws IOException {
        List<String> versions = versionsOf(advisory.part());
        assertThat(versions).as("versions of " + advisory.part()).hasSize(1);
        boolean isFixed =
                new ComparableVersion(versions.get(0)).compareTo(new ComparableVersion(advisory.fixedIn())) >= 0;
        assertThat(isFixed)
                .as("%s %s has the fix of %s", advisory.part(), versions, advisory.fixedIn())
                .isEqualTo(!advisory.open());
    }

    @Test
    void arePackagedOnceEach() throws IOException {
        assertThat(jars())
                .hasSizeGreaterThan(100)
                .map(name -> matched(name).group(1))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "netty-codec-http",
                "lit",
                "d3-geo",
                "topojson",
                "graphiql",
                "icu4j",
                "smallrye-graphql-ui-graphiql"
            })
    void areListedWithTheirLicences(String name) throws IOException {
        JsonNode parts = new ObjectMapper()
                .readTree(PACKAGED.resolve("sbom.cdx.json").toFile())
                .get("components");
        assertThat(StreamSupport.stream(parts.spliterator(), false)
                        .filter(part -> part.get("name").textValue().equals(name)))
                .singleElement()
                .satisfies(part -> assertThat(part.get("licenses")).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"THIRD-PARTY.txt", "LICENSE"})
    void comeWithTheirNotices(String name) throws IOException {
        assertThat(PACKAGED.resolve(name)).isNotEmptyFile();
    }

    private static List<String> versionsOf(String part) throws IOException {
        String name = part.replace(':', '.');
        return jars().stream()
                .map(PartsIT::matched)
                .filter(jar -> jar.group(1).equals(name))
                .map(jar -> jar.group(2))
                .toList();
    }

    private static Matcher matched(String name) {
        Matcher jar = JAR.matcher(name);
        assertThat(jar.matches()).as(name).isTrue();
        return jar;
    }

    private static List<String> jars() throws IOException {
        try (Stream<Path> files = Files.walk(PACKAGED.resolve("lib"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .toList();
        }
    }
}
