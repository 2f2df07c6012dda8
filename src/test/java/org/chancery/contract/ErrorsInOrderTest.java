package org.chancery.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.chancery.serve.http.GraphQL;
import org.junit.jupiter.api.Test;

/**
 * The errors of fields stand in the order of the answer. They are found in another: level by level, and what is in
 * memory before what has to be read, so that the same question had its errors in another order the second time.
 */
@QuarkusTest
class ErrorsInOrderTest {

    @Test
    void anErrorFurtherDownStandsBeforeThatOfALaterField() {
        Response response = GraphQL.post("""
                {
                  timeline(first: 2) { nodes { title(language: "भारत") localizedTitle(language: "भारत") { text } } }
                  actor(ref: "Nobody of this name") { id }
                }
                """);

        assertThat(response.jsonPath().getList("errors.path").stream().map(String::valueOf))
                .containsExactly(
                        "[timeline, nodes, 0, title]",
                        "[timeline, nodes, 0, localizedTitle]",
                        "[timeline, nodes, 1, title]",
                        "[timeline, nodes, 1, localizedTitle]",
                        "[actor]");
    }
}
