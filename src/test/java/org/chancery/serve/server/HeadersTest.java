package org.chancery.serve.server;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.ext.web.Router;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The headers of every answer for browsers and caches. */
@QuarkusTest
class HeadersTest {
    /** The paths of Jakarta REST and the static files, which the router has as one. */
    private static final List<String> BESIDE_THE_ROUTER = List.of(
            "/",
            "/embed",
            "/event/x",
            "/embed/frame",
            "/embed/frame?theme=loud",
            "/oembed?url=http://localhost/",
            "/oembed?url=nothing",
            "/oembed",
            "/export/events.csv",
            "/export/events.nothing",
            "/export/events.csv?nothing=1",
            "/graphiql/render.js",
            "/schema/dossier-1.json",
            "/map/nothing",
            "/static/bundle/nothing.js",
            "/nothing",
            "/q/health",
            "/q/health/ready",
            "/graphql?query=%7B__typename%7D",
            "/graphql?query=%7B");

    @Inject
    @SuppressWarnings("NullAway.Init")
    Router router;

    @Test
    void everyAnswerHasThem() {
        Set<String> paths = new TreeSet<>(BESIDE_THE_ROUTER);
        router.getRoutes().stream()
                .filter(route -> route.getPath() != null && !route.isRegexPath())
                .map(route -> route.getPath())
                .filter(path -> path.startsWith("/") && !path.contains(":"))
                .forEach(paths::add);
        assertThat(paths).contains("/graphql", "/export/events", "/embed/chancery-timeline.js");
        for (String path : paths) {
            assertComplete(path, get(path));
            assertComplete(path, given().urlEncodingEnabled(false).delete(path));
        }
    }

    private static void assertComplete(String path, Response answer) {
        assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).as(path).isEqualTo("strict-origin-when-cross-origin");
        assertThat(answer.header("Permissions-Policy")).as(path).contains("geolocation=()");
        assertThat(answer.header("Content-Security-Policy")).as(path).startsWith("default-src 'none'");
        assertThat(varying(answer)).as(path).contains("origin", "accept-encoding");
        boolean isFrame = path.startsWith("/embed/frame") && answer.statusCode() != 405;
        assertThat(answer.header("X-Frame-Options")).as(path).isEqualTo(isFrame ? null : "DENY");
        assertThat(answer.header("Cache-Control")).as(path).isNotBlank();
        if (answer.statusCode() >= 400) {
            assertThat(answer.header("Cache-Control")).as(path).isEqualTo("no-store");
        }
    }

    @Test
    void theFrameMayStandInAnyPage() {
        assertThat(get("/embed/frame").header("Content-Security-Policy")).contains("frame-ancestors *");
    }

    @Test
    void onlyBundlesAreKeptForGood() {
        String script = given().redirects()
                .follow(false)
                .get("/embed/chancery-timeline.js")
                .header("Location");
        Response bundle = get(script);
        assertThat(bundle.statusCode()).isEqualTo(200);
        assertThat(bundle.header("Cache-Control")).isEqualTo("public, immutable, max-age=31536000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/graphiql/",
                "/graphiql/render.js",
                "/schema/dossier-1.json",
                "/graphql/schema.graphql",
                "/graphql?query=%7B__typename%7D",
                "/"
            })
    void answersThatMayChangeAreRevalidated(String path) {
        assertThat(get(path).statusCode()).isEqualTo(200);
        assertThat(get(path).header("Cache-Control")).isEqualTo("no-cache");
    }

    /** A cache must not give one reader another reader's answer. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/graphql?query=%7B__typename%7D | accept,accept-language,origin,accept-encoding",
                "/export/events.csv | accept,accept-language,origin,accept-encoding",
                "/export/events | accept,accept-language,origin,accept-encoding",
                "/ | accept-language,origin,accept-encoding",
                "/embed/frame | accept-language,origin,accept-encoding"
            })
    void anAnswerNamesTheHeadersItDependsOn(String path, String names) {
        assertThat(varying(get(path))).contains(names.split(","));
    }

    private static Response get(String path) {
        return given().urlEncodingEnabled(false).redirects().follow(false).get(path);
    }

    private static Set<String> varying(Response answer) {
        return answer.headers().getValues("Vary").stream()
                .flatMap(value -> List.of(value.split("\\s*,\\s*")).stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
