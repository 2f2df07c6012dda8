package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.serve.http.GraphQL;
import org.junit.jupiter.api.Test;

/** What README shows a newcomer is what the newcomer gets. */
@QuarkusTest
class ReadmeTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void itsQuestionHasTheAnswerThatItShows() throws IOException {
        String readme = Files.readString(Path.of("README.md"));

        JsonNode answer =
                JSON.readTree(GraphQL.post(firstBlock(readme, "graphql")).asByteArray());

        assertThat(answer.toPrettyString())
                .isEqualTo(JSON.readTree(firstBlock(readme, "json")).toPrettyString());
    }

    private static String firstBlock(String page, String language) {
        int start = page.indexOf("```" + language + "\n") + language.length() + 4;
        return page.substring(start, page.indexOf("```", start));
    }
}
