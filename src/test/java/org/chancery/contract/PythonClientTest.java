package org.chancery.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The Python code of {@code docs/clients.md}, if Python and gql 4 are installed. */
@QuarkusTest
class PythonClientTest {
    private static final Path PROGRAM = Path.of("target", "python-client.py");
    private static final String QUESTIONS = """
            print(len(list(all_meetings(between=["Russia", "Tajikistan"], during="2023"))))
            print(what_is_wrong(involving=["Nobody of this name"]))
            """;

    @TestHTTPResource("/graphql")
    @SuppressWarnings("NullAway.Init")
    URI endpoint;

    @Test
    void worksAsDocumented() throws Exception {
        assumeTrue(hasGql(), "Skipped: Python with the package gql 4 is not there");
        String page = Files.readString(Path.of("docs", "clients.md"));
        String block = page.substring(page.indexOf("```python\n") + 10);
        String snippet = block.substring(0, block.indexOf("```"));
        Files.writeString(PROGRAM, snippet.replace("http://localhost:8080/graphql", endpoint.toString()) + QUESTIONS);

        assertThat(python(PROGRAM.toString())).containsExactly("7", "BAD_REFERENCE");
    }

    private static boolean hasGql() throws InterruptedException {
        try {
            return python("-c", "import gql; print(gql.__version__[0])").equals(List.of("4"));
        } catch (IOException e) {
            return false; // no Python
        }
    }

    private static List<String> python(String... arguments) throws IOException, InterruptedException {
        Path log = Path.of("target", "python-client.log");
        List<String> command =
                Stream.concat(Stream.of("python3"), Stream.of(arguments)).toList();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("Python did not end");
        }
        return Files.readAllLines(log);
    }
}
