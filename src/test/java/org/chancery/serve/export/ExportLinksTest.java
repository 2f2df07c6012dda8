package org.chancery.serve.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The links of docs/questions.md lead to the answers beside them. */
@QuarkusTest
class ExportLinksTest {
    private static final Path FOLDER = Path.of("docs", "questions");

    @ParameterizedTest
    @MethodSource("links")
    void theAnswerHasTheLinesOnRecord(String link) throws IOException {
        String address = Files.readString(FOLDER.resolve(link + ".url")).strip();

        byte[] answer = given().urlEncodingEnabled(false).get(address).asByteArray();

        String unfolded = new String(answer, StandardCharsets.UTF_8).replace("\r\n ", "");
        int from = 0;
        for (String line : Files.readAllLines(FOLDER.resolve(link + ".txt"))) {
            assertThat(unfolded.indexOf(line, from)).as(line).isGreaterThanOrEqualTo(0);
            from = unfolded.indexOf(line, from) + line.length();
        }
    }

    @ParameterizedTest
    @MethodSource("links")
    void thePageLinksToTheQuestionAndToItsAnswer(String link) throws IOException {
        assertThat(Files.readString(Path.of("docs", "questions.md")))
                .contains("(questions/" + link + ".url)", "(questions/" + link + ".txt)");
    }

    @Test
    void thereAreLinks() throws IOException {
        assertThat(links()).hasSize(5);
    }

    static List<String> links() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".url"))
                    .map(name -> name.substring(0, name.length() - 4))
                    .sorted()
                    .toList();
        }
    }
}
