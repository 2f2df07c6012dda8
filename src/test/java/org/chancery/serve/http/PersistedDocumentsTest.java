package org.chancery.serve.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.chancery.serve.http.testapi.TestApiProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Automatic persisted queries, as Apollo's clients send them. */
@QuarkusTest
@TestProfile(TestApiProfile.class)
class PersistedDocumentsTest {
    private final String query =
            "query ($t: String) { e" + UUID.randomUUID().toString().substring(0, 8) + ": echo(text: $t) }";

    @Test
    void anUnknownHashAsksForTheText() {
        for (Response answer : new Response[] {getByHash(hash(query)), postByHash(hash(query))}) {
            assertThat(answer.statusCode()).as("as Apollo's clients expect it").isEqualTo(200);
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
            assertThat(answer.header("ETag")).isNull();
            assertThat(answer.<String>path("errors[0].message")).isEqualTo("PersistedQueryNotFound");
            assertThat(answer.<String>path("errors[0].extensions.code")).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
        }
    }

    @Test
    void aTextSentByPostWithItsHashIsKnownByIt() {
        Response registered = given().contentType("application/json")
                .body(Map.of("query", query, "extensions", persisted(hash(query))))
                .post("/graphql");
        assertThat(registered.asString()).contains("\"hello\"");
        assertThat(postByHash(hash(query)).asString()).isEqualTo(registered.asString());
        Response byGet = getByHash(hash(query));
        assertThat(byGet.asString()).isEqualTo(registered.asString());
        assertThat(byGet.header("ETag")).isNotNull();
    }

    @Test
    void aTextSentByGetWithItsHashIsKnownByIt() {
        Response registered = given().queryParam("query", query)
                .queryParam("extensions", extensions(hash(query)))
                .get("/graphql");
        Response again = given().queryParam("extensions", extensions(hash(query)))
                .queryParam("variables", "{\"t\": \"again\"}")
                .get("/graphql");
        assertThat(again.asString()).contains("\"again\"");
        assertThat(getByHash(hash(query)).header("ETag"))
                .as("by text and by hash it is the same question")
                .isEqualTo(registered.header("ETag"));
    }

    @Test
    void aWrongHashIsRejected() {
        String wrong = hash(query + " ");
        Response answer = given().contentType("application/json")
                .body(Map.of("query", query, "extensions", persisted(wrong)))
                .post("/graphql");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.<String>path("errors[0].extensions.code")).isEqualTo("BAD_REQUEST");
        assertThat(answer.<String>path("errors[0].message")).contains("is not the hash of");
        assertThat(getByHash(wrong).<String>path("errors[0].message")).isEqualTo("PersistedQueryNotFound");
        assertThat(getByHash(hash(query)).<String>path("errors[0].message")).isEqualTo("PersistedQueryNotFound");
    }

    @Test
    void aDocumentThatCannotRunIsNotRemembered() {
        String broken = "{ nothing }";
        given().contentType("application/json")
                .body(Map.of("query", broken, "extensions", persisted(hash(broken))))
                .post("/graphql");
        assertThat(getByHash(hash(broken)).<String>path("errors[0].message")).isEqualTo("PersistedQueryNotFound");
    }

    @Test
    void aMutationRunsOnlyByPostAlsoByItsHash() {
        String mutation = "mutation { __typename }";
        given().contentType("application/json")
                .body(Map.of("query", mutation, "extensions", persisted(hash(mutation))))
                .post("/graphql");
        assertThat(postByHash(hash(mutation)).statusCode()).isEqualTo(200);
        assertThat(getByHash(hash(mutation)).statusCode()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"persistedQuery\": {\"version\": 2, \"sha256Hash\": \"00\"}}",
                "{\"persistedQuery\": {\"version\": 1}}",
                "{\"persistedQuery\": {\"version\": 1, \"sha256Hash\": 5}}",
                "{\"persistedQuery\": \"text\"}",
                "{\"persistedQuery\": {\"sha256Hash\": \"00\"}}",
            })
    void aMalformedExtensionIsRejected(String extensions) {
        Response answer = given().queryParam("extensions", extensions).get("/graphql");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.<String>path("errors[0].message")).contains("\"persistedQuery\" cannot be read");
    }

    @Test
    void aDocumentIsNotGivenTwice() {
        Response answer = given().queryParam("query", query)
                .queryParam("documentId", hash(query))
                .get("/graphql");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.<String>path("errors[0].message")).contains("Give one of them");
    }

    private static Response getByHash(String hash) {
        return given().queryParam("extensions", extensions(hash)).get("/graphql");
    }

    private static Response postByHash(String hash) {
        return given().contentType("application/json")
                .body(Map.of("extensions", persisted(hash)))
                .post("/graphql");
    }

    private static Map<String, ?> persisted(String hash) {
        return Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash));
    }

    private static String extensions(String hash) {
        return "{\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"%s\"}}".formatted(hash);
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
