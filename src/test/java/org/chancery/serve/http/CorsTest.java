package org.chancery.serve.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page of another origin reads the archive from a browser, without the reader's credentials. */
@QuarkusTest
class CorsTest {
    private static final String PAGE = "https://journal.example";
    private static final Map<String, String> QUERY = Map.of("query", "{ __typename }");

    @Test
    void aPageReadsByGet() {
        Response answer = given().header("Origin", PAGE)
                .queryParam("query", "{ __typename }")
                .get("/graphql");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.<String>path("data.__typename")).isEqualTo("Query");
        assertReadable(answer);
    }

    @Test
    void aPageAsksBeforeItPostsJson() {
        Response asked = preflight(PAGE, "POST", "content-type,accept-language");
        assertThat(asked.statusCode()).isEqualTo(200);
        assertReadable(asked);
        assertThat(list(asked, "Access-Control-Allow-Methods")).contains("GET", "HEAD", "POST");
        assertThat(list(asked, "Access-Control-Allow-Headers")).contains("content-type", "accept-language");
        assertThat(Integer.parseInt(asked.header("Access-Control-Max-Age"))).isPositive();
        assertThat(asked.asString()).isEmpty();

        Response answer = given().header("Origin", PAGE)
                .contentType("application/json")
                .body(QUERY)
                .post("/graphql");
        assertThat(answer.<String>path("data.__typename")).isEqualTo("Query");
        assertReadable(answer);
    }

    @Test
    void aPageReadsWhyItIsRejected() {
        Response answer = given().header("Origin", PAGE)
                .contentType("application/json")
                .body(Map.of("query", "{ nonsense }"))
                .post("/graphql");
        assertThat(answer.<String>path("errors[0].extensions.code")).isEqualTo("BAD_QUERY");
        assertReadable(answer);
        Response wrongType = given().header("Origin", PAGE)
                .contentType("text/plain")
                .body("x")
                .post("/graphql");
        assertThat(wrongType.statusCode()).isEqualTo(415);
        assertReadable(wrongType);
    }

    @Test
    void aPageMayNotUseOtherMethods() {
        Response asked = preflight(PAGE, "DELETE", null);
        assertThat(list(asked, "Access-Control-Allow-Methods")).doesNotContain("DELETE");
        assertThat(given().header("Origin", PAGE).delete("/graphql").statusCode())
                .isEqualTo(403);
    }

    @Test
    void requestsWithoutAnotherOriginAreAnsweredAsBefore() {
        Response answer = given().contentType("application/json").body(QUERY).post("/graphql");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Origin")).isNull();
        assertThat(given().options("/graphql").header("Allow")).isEqualTo("GET, HEAD, POST, OPTIONS");
    }

    /** The answer names the origin. A cache must not serve it to another origin, nor to a request without one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/graphql?query=%7B__typename%7D",
                "/graphql/schema.graphql",
                "/schema/dossier-1.json",
                "/nothing"
            })
    void cachesKeepOriginsApart(String path) {
        assertThat(varies(given().urlEncodingEnabled(false).get(path))).isTrue();
        assertThat(varies(
                        given().urlEncodingEnabled(false).header("Origin", PAGE).get(path)))
                .isTrue();
        assertThat(given().urlEncodingEnabled(false)
                        .header("Origin", PAGE)
                        .get(path)
                        .header("Access-Control-Allow-Origin"))
                .isEqualTo(PAGE);
    }

    @Test
    void credentialsAndAnyOriginDoNotGoTogether() {
        assertThatIllegalStateException().isThrownBy(() -> CrossOrigin.requireSafe(List.of("*"), true));
        assertThatIllegalStateException().isThrownBy(() -> CrossOrigin.requireSafe(List.of(PAGE, "/.*/"), true));
        assertThatCode(() -> CrossOrigin.requireSafe(List.of("*"), false)).doesNotThrowAnyException();
        assertThatCode(() -> CrossOrigin.requireSafe(List.of(PAGE), true)).doesNotThrowAnyException();
    }

    static Response preflight(String origin, String method, @Nullable String headers) {
        RequestSpecification request = given().header("Origin", origin).header("Access-Control-Request-Method", method);
        if (headers != null) {
            request.header("Access-Control-Request-Headers", headers);
        }
        return request.options("/graphql");
    }

    private static void assertReadable(Response answer) {
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(PAGE);
        assertThat(answer.header("Access-Control-Allow-Credentials")).isIn(null, "false");
        assertThat(varies(answer)).isTrue();
    }

    static boolean varies(Response answer) {
        return answer.headers().getList("Vary").stream()
                .anyMatch(header ->
                        header.getValue().toLowerCase(java.util.Locale.ROOT).contains("origin"));
    }

    private static List<String> list(Response answer, String header) {
        String value = answer.header(header);
        return value == null ? List.of() : List.of(value.split("\\s*,\\s*"));
    }
}
