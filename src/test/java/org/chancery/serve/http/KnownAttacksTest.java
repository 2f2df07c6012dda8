package org.chancery.serve.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.serve.http.testapi.TestApiProfile;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * The twelve checks of the auditor graphql-cop. Decision 21 says why the server allows those in {@link OpenByDecision}.
 * It rejects the others.
 */
@QuarkusTest
@TestProfile(TestApiProfile.class)
class KnownAttacksTest {

    @Test
    void batchesAreRejected() {
        Response answer = given().contentType("application/json")
                .body(Collections.nCopies(10, Map.of("query", "{ __typename }")))
                .post("/graphql");

        assertRejected(answer, 400, "BAD_REQUEST");
    }

    @Test
    void introspectionInCirclesIsRejected() {
        Response answer =
                post("{ __schema { types { fields { type { fields { type { fields { type { fields { type { name }"
                        + " } } } } } } } } } }");

        assertRejected(answer, 400, "QUERY_TOO_COMPLEX");
    }

    @Test
    void anErrorAtManyPositionsIsReportedOnce() {
        Response answer = post("{ __typename " + "@aa".repeat(10) + " }");

        assertThat(answer.<List<?>>path("errors")).hasSize(1);
        assertThat(answer.<List<?>>path("errors[0].locations")).hasSize(10);
    }

    @Test
    void fieldsAreNotSuggested() {
        assertThat(post("{ __schema { directive } }").<String>path("errors[0].message"))
                .doesNotContain("Did you mean");
    }

    @Test
    void mutationsByGetAreRejected() {
        Response answer = given().queryParam("query", "mutation { __typename }").get("/graphql");

        assertRejected(answer, 405, "BAD_REQUEST");
    }

    @Test
    void formsAreRejected() {
        Response answer = given().contentType("application/x-www-form-urlencoded")
                .formParam("query", "{ __typename }")
                .post("/graphql");

        assertRejected(answer, 415, "BAD_REQUEST");
    }

    @Test
    void answersCarryNoTraces() {
        Response answer = post("{ __typename }");

        assertThat(answer.<Map<String, ?>>path("")).containsOnlyKeys("data");
    }

    @Test
    void errorsCarryNoExceptions() {
        Response answer = post("qwerty cop { abc }");

        assertRejected(answer, 400, "BAD_QUERY");
        assertThat(answer.<Map<String, ?>>path("errors[0].extensions")).containsOnlyKeys("code");
    }

    @Nested
    class OpenByDecision {

        @Test
        void aliasesOfWhatCostsNothing() {
            String aliases = IntStream.rangeClosed(0, 100)
                    .mapToObj(number -> "alias" + number + ": __typename")
                    .collect(Collectors.joining(" "));

            assertThat(post("{ " + aliases + " }").<Map<?, ?>>path("data")).hasSize(101);
        }

        @Test
        void introspection() {
            Response answer = post("{ __schema { types { name fields { name } } } }");

            assertThat(answer.<List<?>>path("data.__schema.types")).isNotEmpty();
        }

        @Test
        void queriesByGet() {
            Response answer = given().queryParam("query", "{ __typename }").get("/graphql");

            assertThat(answer.<String>path("data.__typename")).isEqualTo("Query");
        }

        @Test
        void graphiql() {
            assertThat(given().get("/graphiql/").asString()).contains("GraphiQL");
        }
    }

    @Test
    void aHashAloneIsAnsweredWithTheRequestForItsText() {
        Map<String, ?> hash = Map.of("version", 1, "sha256Hash", "0".repeat(64));
        Response answer = given().contentType("application/json")
                .body(Map.of("extensions", Map.of("persistedQuery", hash)))
                .post("/graphql");

        assertRejected(answer, 200, "PERSISTED_QUERY_NOT_FOUND");
        assertThat(answer.<String>path("errors[0].message")).isEqualTo("PersistedQueryNotFound");
    }

    private static Response post(String query) {
        return GraphQL.post(query);
    }

    private static void assertRejected(Response answer, int status, String code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.<String>path("errors[0].extensions.code")).isEqualTo(code);
        assertThat(answer.<Object>path("data")).isNull();
    }
}
