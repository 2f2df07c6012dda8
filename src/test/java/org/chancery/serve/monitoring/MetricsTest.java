package org.chancery.serve.monitoring;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.record.ArchiveChanged;
import org.chancery.serve.http.GraphQL;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MetricsTest {
    private static final String OPERATIONS = "chancery_operations_seconds_count";
    private static final String ERRORS = "chancery_errors_total";

    @Inject
    Event<ArchiveChanged> archiveChanged;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    @SuppressWarnings("NullAway.Init") // Quarkus sets it before each test.
    String databaseUrl;

    @Test
    void operationsAreCountedByOutcomeAndErrorsByCode() {
        Metrics before = Metrics.scrape();
        GraphQL.post("{ actor(ref: \"Russia\") { name } }");
        GraphQL.post("{ russia: actor(ref: \"Russia\") { name } actor(ref: \"Nowhere at all\") { name } }");
        GraphQL.post("{ nothing }");
        given().contentType("text/plain").body("x").post("/graphql");
        Metrics after = Metrics.scrape();
        Map<String, Double> expected = Map.of("ok", 1.0, "partial", 1.0, "refused", 1.0, "failed", 0.0);
        expected.forEach((outcome, count) -> assertThat(rise(before, after, OPERATIONS, Map.of("outcome", outcome)))
                .as(outcome)
                .isEqualTo(count));
        assertThat(rise(before, after, ERRORS, Map.of("code", "BAD_REFERENCE"))).isEqualTo(1);
        assertThat(rise(before, after, ERRORS, Map.of("code", "BAD_QUERY"))).isEqualTo(1);
        assertThat(rise(before, after, ERRORS, Map.of("code", "BAD_REQUEST"))).isEqualTo(1);
    }

    @Test
    void exportsAreCountedByFormatAndOutcome() {
        Metrics before = Metrics.scrape();
        get("/export/events.csv?between=Russia&between=Tajikistan").then().statusCode(200);
        get("/export/events.csv?between=Nowhere+at+all").then().statusCode(400);
        Metrics after = Metrics.scrape();
        String exports = "chancery_exports_seconds_count";
        assertThat(rise(before, after, exports, Map.of("format", "csv", "outcome", "complete")))
                .isEqualTo(1);
        assertThat(rise(before, after, exports, Map.of("format", "csv", "outcome", "refused")))
                .isEqualTo(1);
    }

    @Test
    void pathsAndMethodsThatClientsMakeUpDoNotMultiplyTheSeries() {
        // Files have digits in their names, too.
        Set<String> known = tags(Metrics.scrape(), "http_server_requests_seconds_count", "uri");
        for (int number = 0; number < 20; number++) {
            given().post("/actor/made-up-" + number);
            given().post("/export/events." + number);
            get("/actor/made-up-" + number);
            get("/event/made-up-" + number);
            get("/nowhere/" + number);
            get("/export/events." + number);
            get("/graphql/" + number);
            get("/static/bundle/" + number + ".js");
            get("/q/" + number);
            given().urlEncodingEnabled(false).get("/%2e%2e/" + number + "%0a%22");
            given().request("MADEUP" + number, "/graphql");
        }
        Metrics metrics = Metrics.scrape();
        Set<String> uris = tags(metrics, "http_server_requests_seconds_count", "uri");
        uris.removeAll(known);
        assertThat(uris).noneMatch(uri -> uri.matches(".*\\d.*|.*made-up.*|.*%.*"));
        assertThat(tags(metrics, "http_server_requests_seconds_count", "method"))
                .noneMatch(method -> method.startsWith("MADEUP"));
        assertThat(metrics.text()).doesNotContain("MADEUP", "made-up");
    }

    @Test
    void theArchiveIsCountedInTheBackground() {
        archiveChanged.fire(new ArchiveChanged());
        await().untilAsserted(() -> assertThat(
                        Metrics.scrape().value("chancery_archive_records", Map.of("kind", "STATE")))
                .isGreaterThan(190));
        assertThat(Metrics.scrape().value("chancery_archive_records", Map.of("kind", "MEETING")))
                .isPositive();
    }

    @Test
    void thePoolTheHeapAndTheCachesAreThere() {
        GraphQL.post("{ actor(ref: \"Russia\") { name } }");
        Metrics metrics = Metrics.scrape();
        assertThat(metrics.value("chancery_cache_entries", Map.of("cache", "actors")))
                .isGreaterThan(190);
        assertThat(metrics.value("chancery_cache_entries", Map.of("cache", "documents")))
                .isPositive();
        assertThat(metrics.names())
                .contains(
                        "agroal_active_count",
                        "agroal_awaiting_count",
                        "jvm_memory_used_bytes",
                        "process_files_open_files",
                        "http_server_requests_seconds_count");
    }

    @Test
    void nothingSecretIsTold() {
        String text = Metrics.scrape().text();
        assertThat(text).doesNotContain(databaseUrl).doesNotContainIgnoringCase("password", "jdbc:", "Tajikistan");
    }

    private static double rise(Metrics before, Metrics after, String name, Map<String, String> tags) {
        return after.value(name, tags) - before.value(name, tags);
    }

    private static Set<String> tags(Metrics metrics, String name, String tag) {
        return metrics.samples(name).stream().map(sample -> sample.tag(tag)).collect(Collectors.toSet());
    }
}
