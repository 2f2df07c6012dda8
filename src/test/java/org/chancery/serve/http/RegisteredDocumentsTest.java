package org.chancery.serve.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that runs registered documents only. */
@QuarkusTest
@TestProfile(TrustingProxies.Here.class)
class RegisteredDocumentsTest {
    @ParameterizedTest
    @ValueSource(strings = {"apollo-id", "0123456789abcdef"})
    void aRegisteredDocumentIsKnownByItsId(String id) {
        String persisted = "{\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"%s\"}}".formatted(id);
        assertThat(given().queryParam("extensions", persisted).get("/graphql").asString())
                .contains("\"Query\"");
        assertThat(given().queryParam("documentId", id).get("/graphql").asString())
                .contains("\"Query\"");
        assertThat(given().contentType("application/json")
                        .body(Map.of("documentId", id))
                        .post("/graphql")
                        .asString())
                .contains("\"Query\"");
    }

    @Test
    void itsTextIsServedToo() {
        assertThat(GraphQL.post(TrustingProxies.Here.TAJIKISTAN).<String>path("data.actor.name"))
                .isEqualTo("Tajikistan");
    }

    @Test
    void nothingElseIsServed() {
        assertNotRegistered(GraphQL.post("{ __typename }"));
        assertNotRegistered(given().queryParam("query", TrustingProxies.Here.TAJIKISTAN + " ")
                .get("/graphql"));
        assertNotRegistered(given().queryParam("documentId", "nonsense").get("/graphql"));
        assertNotRegistered(given().queryParam("documentId", "").get("/graphql"));
    }

    private static void assertNotRegistered(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.<String>path("errors[0].extensions.code")).isEqualTo("DOCUMENT_NOT_REGISTERED");
    }
}
