package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.serve.http.GraphQL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The questions of docs/questions.md: each operation gives exactly the answer that stands beside it. */
@QuarkusTest
class QuestionsTest {
    private static final Path PAGE = Path.of("docs", "questions.md");
    private static final Path FOLDER = Path.of("docs", "questions");
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @MethodSource("questions")
    void theAnswerIsTheOneOnRecord(String question) throws IOException {
        String operation = Files.readString(FOLDER.resolve(question + ".graphql"));
        ObjectNode expected = JsonNodeFactory.instance.objectNode();
        expected.set("data", JSON.readTree(Files.readString(FOLDER.resolve(question + ".json"))));

        Response response = GraphQL.post(operation);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(JSON.readTree(response.asByteArray()).toPrettyString()).isEqualTo(expected.toPrettyString());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void thePageTellsOfItWithLinksToBoth(String question) throws IOException {
        assertThat(Files.readString(PAGE))
                .contains("(questions/" + question + ".graphql)", "(questions/" + question + ".json)");
    }

    @Test
    void noAnswerStandsWithoutItsQuestion() throws IOException {
        assertThat(names(".json")).isNotEmpty().isEqualTo(questions());
    }

    static List<String> questions() throws IOException {
        return names(".graphql");
    }

    private static List<String> names(String extension) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(extension))
                    .map(name -> name.substring(0, name.length() - extension.length()))
                    .sorted()
                    .toList();
        }
    }
}
