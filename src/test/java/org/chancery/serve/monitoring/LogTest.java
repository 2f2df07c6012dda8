package org.chancery.serve.monitoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.bootstrap.logging.InitialConfigurator;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.stream.Stream;
import org.chancery.serve.http.GraphQL;
import org.jboss.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.handlers.ConsoleHandler;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(MonitoredApplication.class)
class LogTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Logger LOG = Logger.getLogger(LogTest.class);
    private static final String ESCAPE = "\u001B[31m";
    private static final String RIGHT_TO_LEFT = "\u202E";

    @Test
    void aSlowOperationIsOneLineThatDoesNotSayWhatWasAsked() throws IOException {
        GraphQL.post(
                "query SlowOne($name: ActorRef!) { actor(ref: $name) { name } }", Map.of("name", "Emomali Rahmon"));
        JsonNode line = lastLine("name=SlowOne ");
        assertThat(line.path("message").asText())
                .matches("Slow operation name=SlowOne durationMillis=\\d+ statements=\\d+ price=\\w+ outcome=\\w+"
                        + " codes=\\[.*] document=[0-9a-f]{16} correlationId=[0-9a-f-]{36}");
        assertThat(line.path("level").asText()).isEqualTo("WARN");
        assertThat(line.path("logger").asText()).endsWith("SlowOperations");
        assertThat(line.path("timestamp").asText()).isNotEmpty();
        assertThat(line.path("mdc").path("operation").asText()).isEqualTo("SlowOne");
        assertThat(line.path("message").asText())
                .endsWith(line.path("mdc").path("correlationId").asText());
        assertThat(line.path("mdc").path("traceId").asText()).matches("[0-9a-f]{32}");
        assertThat(Files.readString(MonitoredApplication.JSON_LOG)).doesNotContain("Emomali");
    }

    @Test
    void theSameDocumentHasTheSameHash() throws IOException {
        for (int time = 0; time < 2; time++) {
            GraphQL.post("query Hashed { actor(ref: \"Russia\") { id } }");
        }
        List<String> hashes = lines("name=Hashed ").stream()
                .map(line -> line.path("message").asText().replaceAll(".*document=(\\w+).*", "$1"))
                .toList();
        assertThat(hashes).hasSize(2);
        assertThat(hashes.get(0)).isEqualTo(hashes.get(1));
    }

    @Test
    void nameThatIsNoNameDoesNotReachTheLog() throws IOException {
        Response rejected = given().contentType("application/json")
                .body(Map.of("query", "query A { __typename }", "operationName", "x\nFORGED " + ESCAPE))
                .post("/graphql");
        assertThat(rejected.path("errors[0].extensions.code").toString()).isEqualTo("BAD_QUERY");
        assertThat(Files.readString(MonitoredApplication.JSON_LOG)).doesNotContain("nFORGED");
    }

    @Test
    void aClientsTextForgesNoLinesColoursOrDirections() throws IOException {
        String sent = "start\n2026-11-27 FORGED" + ESCAPE + RIGHT_TO_LEFT + "\u2028end";
        String escaped = "start\\u000A2026-11-27 FORGED\\u001B[31m\\u202E\\u2028end";
        Throwable failure = new IllegalStateException("outer " + sent, new IllegalArgumentException("inner " + sent));

        assertThat(onConsole("Message " + sent, failure))
                .contains("Message " + escaped)
                .contains("java.lang.IllegalStateException: outer " + escaped)
                .contains("java.lang.IllegalArgumentException: inner " + escaped)
                .contains("at org.chancery.serve.monitoring.LogTest.")
                .doesNotContain("\n2026-11-27 FORGED", ESCAPE, RIGHT_TO_LEFT, "\u2028");

        LOG.errorf(failure, "Message %s", sent);
        JsonNode line = lastLine("Message start");
        assertThat(line.path("message").asText()).isEqualTo("Message " + escaped);
        assertThat(line.path("stackTrace").asText()).contains("IllegalStateException: outer " + escaped);
    }

    /** The console's text of the message, with its filter and its format. */
    private static String onConsole(String message, Throwable failure) {
        Handler console = Stream.of(InitialConfigurator.DELAYED_HANDLER.getHandlers())
                .filter(ConsoleHandler.class::isInstance)
                .findFirst()
                .orElseThrow();
        ExtLogRecord logged = new ExtLogRecord(Level.ERROR, message, LogTest.class.getName());
        logged.setThrown(failure);
        assertThat(console.getFilter().isLoggable(logged)).isTrue();
        return console.getFormatter().format(logged);
    }

    private static JsonNode lastLine(String part) throws IOException {
        List<JsonNode> lines = lines(part);
        assertThat(lines).isNotEmpty();
        return lines.get(lines.size() - 1);
    }

    /** Every line of the log is one JSON object. */
    private static List<JsonNode> lines(String part) throws IOException {
        Path log = MonitoredApplication.JSON_LOG;
        try (Stream<String> lines = Files.lines(log)) {
            return lines.map(LogTest::parsed)
                    .filter(line -> line.path("message").asText().contains(part))
                    .toList();
        }
    }

    private static JsonNode parsed(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new AssertionError(line, e);
        }
    }
}
