package org.chancery.serve.monitoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.opentelemetry.proto.trace.v1.Span;
import io.opentelemetry.proto.trace.v1.Span.SpanKind;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(MonitoredApplication.class)
class TracesTest {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String CALLER = "b7ad6b7169203331";
    private static final String QUERY = """
            query MeetingsOfAPair($pair: [ActorRef!]) {
              meetings(filter: {between: $pair, during: "2023-04"}) { nodes { title } } }""";

    @ConfigProperty(name = MonitoredApplication.ENDPOINT)
    @SuppressWarnings("NullAway.Init") // Quarkus sets it before each test.
    URI endpoint;

    @Test
    void aTraceLeadsFromTheCallerToTheSql() throws IOException {
        try (TraceReceiver receiver = new TraceReceiver(endpoint)) {
            given().contentType("application/json")
                    .header("traceparent", "00-" + TRACE + "-" + CALLER + "-01")
                    .body(Map.of("query", QUERY, "variables", Map.of("pair", List.of("Russia", "Tajikistan"))))
                    .post("/graphql")
                    .then()
                    .statusCode(200);
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> receiver.trace(TRACE).stream()
                            .anyMatch(span -> span.getKind() == SpanKind.SPAN_KIND_SERVER));
            List<Span> trace = receiver.trace(TRACE);

            Span request = only(trace, span -> span.getKind() == SpanKind.SPAN_KIND_SERVER);
            assertThat(TraceReceiver.hex(request.getParentSpanId())).isEqualTo(CALLER);

            Span operation = only(
                    trace, span -> attribute(span, "graphql.operation.name").equals("MeetingsOfAPair"));
            assertThat(operation.getParentSpanId()).isEqualTo(request.getSpanId());
            assertThat(operation.getName()).isEqualTo("query");
            assertThat(attribute(operation, "chancery.outcome")).isEqualTo("ok");

            List<Span> statements =
                    trace.stream().filter(span -> !statement(span).isEmpty()).toList();
            assertThat(statements).isNotEmpty().allSatisfy(statement -> {
                assertThat(statement.getParentSpanId()).isEqualTo(operation.getSpanId());
            });
            assertThat(statements).anyMatch(statement -> statement(statement).contains("?"));
            assertThat(trace.toString())
                    .as("nothing of what was asked")
                    .doesNotContain("Russia", "Tajikistan", "2023-04", "meetings(");
        }
    }

    private static Span only(List<Span> trace, Predicate<Span> wanted) {
        List<Span> found = trace.stream().filter(wanted).toList();
        assertThat(found).as(trace.toString()).hasSize(1);
        return found.get(0);
    }

    private static String statement(Span span) {
        return attribute(span, "db.statement") + attribute(span, "db.query.text");
    }

    private static String attribute(Span span, String key) {
        return span.getAttributesList().stream()
                .filter(attribute -> attribute.getKey().equals(key))
                .map(attribute -> attribute.getValue().getStringValue())
                .findFirst()
                .orElse("");
    }
}
