package org.chancery.serve.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that runs registered documents only. */
@QuarkusTest
@TestProfile(RegisteredDocumentsTest.OnlyRegistered.class)
class RegisteredDocumentsTest {
    private static final String TAJIKISTAN = "query Tajikistan { actor(ref: \"iso3166:TJ\") { name } }";

    /** A folder with a list of Apollo, one of Relay, and a document. */
    public static final class OnlyRegistered implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                Path folder = Files.createTempDirectory("documents");
                Files.writeString(folder.resolve("apollo.json"), """
                        {"format": "apollo-persisted-query-manifest", "version": 1, "operations": [
                          {"id": "apollo-id", "name": "Name", "type": "query", "body": "query Name { __typename }"}]}
                        """);
                Files.writeString(
                        folder.resolve("relay.json"), "{\"0123456789abcdef\": \"query Relay { r: __typename }\"}");
                Files.writeString(folder.resolve("tajikistan.graphql"), TAJIKISTAN);
                Files.writeString(folder.resolve("README.md"), "not a document");
                return Map.of(
                        "chancery.documents.registered",
                        folder.toString(),
                        "chancery.documents.registered-only",
                        "true");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

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
        assertThat(GraphQL.post(TAJIKISTAN).<String>path("data.actor.name")).isEqualTo("Tajikistan");
    }

    @Test
    void nothingElseIsServed() {
        assertNotRegistered(GraphQL.post("{ __typename }"));
        assertNotRegistered(given().queryParam("query", TAJIKISTAN + " ").get("/graphql"));
        assertNotRegistered(given().queryParam("documentId", "nonsense").get("/graphql"));
        assertNotRegistered(given().queryParam("documentId", "").get("/graphql"));
    }

    private static void assertNotRegistered(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.<String>path("errors[0].extensions.code")).isEqualTo("DOCUMENT_NOT_REGISTERED");
    }
}
