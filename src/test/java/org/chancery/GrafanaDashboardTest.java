package org.chancery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The dashboard of docs/grafana.md: Grafana's requests are answered, with every row and column that it needs. */
@QuarkusTest
class GrafanaDashboardTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FOLDER = Path.of("docs", "grafana");
    private static final Path PAGE = Path.of("docs", "grafana.md");

    /** The headers of the plugin's backend for JSON and GraphQL. */
    private static final String ACCEPTED = "application/json;q=0.9,text/plain";

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)(?::([^}]+))?}|\\$(\\w+)");

    /** The column may be empty at times: an event without a place, a phase without an end. */
    private static final List<String> MAY_BE_EMPTY = List.of(
            "place.name", "fatalities.best", "date.earliestBegin", "during.latestEnd", "description", "intensity");

    @ParameterizedTest
    @MethodSource("targets")
    void everyQueryIsAnsweredWithWhatItsColumnsNeed(JsonNode target) throws IOException {
        JsonNode answer = send(target);
        assertThat(answer.path("errors")).as(answer.toPrettyString()).isEmpty();
        JsonNode rows = at(answer, target.path("root_selector").asText());
        assertThat(rows.isArray()).as(answer.toPrettyString()).isTrue();
        assertThat(rows).as(answer.toPrettyString()).isNotEmpty();
        for (JsonNode column : target.path("columns")) {
            check(rows, column);
        }
    }

    private static void check(JsonNode rows, JsonNode column) {
        String selector = column.path("selector").asText();
        List<JsonNode> values = new ArrayList<>();
        rows.forEach(row -> values.add(at(row, selector)));
        if (!MAY_BE_EMPTY.contains(selector)) {
            assertThat(values).as(selector).noneMatch(value -> value.isMissingNode() || value.isNull());
        }
        List<JsonNode> there = values.stream()
                .filter(value -> !value.isMissingNode() && !value.isNull())
                .toList();
        assertThat(there).as(selector).isNotEmpty();
        switch (column.path("type").asText()) {
            case "timestamp" -> there.forEach(day -> LocalDate.parse(day.asText()));
            case "number" -> assertThat(there).as(selector).allMatch(JsonNode::isNumber);
            case "string" -> assertThat(there).as(selector).allMatch(JsonNode::isTextual);
            default -> throw new AssertionError("No type of Grafana's: " + column);
        }
    }

    @Test
    void theDossierIsWhatThePanelsShow() throws IOException {
        List<JsonNode> targets = targets().toList();
        JsonNode months = at(send(targets.get(0)), "data.statistics.buckets");
        assertThat(months).hasSize(60);
        assertThat(months.get(27).path("period").path("firstDay").asText()).isEqualTo("2023-04-01");
        assertThat(at(send(targets.get(2)), "data.statistics.buckets"))
                .as("pairs of six")
                .hasSize(15);
        assertThat(at(send(targets.get(4)), "data.timeline.nodes"))
                .as("incidents")
                .hasSize(2);
    }

    /** Grafana would replace the operation's variables with its own values. */
    @Test
    void variablesOfOperationsAreNoneOfTheDashboard() throws IOException {
        Map<String, JsonNode> ofDashboard = variables();
        for (JsonNode target : targets().toList()) {
            Matcher variable = VARIABLE.matcher(query(target));
            while (variable.find()) {
                assertThat(ofDashboard).doesNotContainKey(variable.group(3));
            }
        }
    }

    @Test
    void thePageTellsTheVerySettings() throws IOException {
        String page = Files.readString(PAGE);
        for (JsonNode target : targets().toList()) {
            assertThat(page)
                    .contains(query(target))
                    .contains(target.path("url_options")
                            .path("body_graphql_variables")
                            .asText())
                    .contains("root selector `" + target.path("root_selector").asText() + "`")
                    .contains("Format `" + target.path("format").asText() + "`");
            for (String setting : List.of("type", "parser", "source", "url")) {
                assertThat(page)
                        .contains(
                                "`" + setting + "`", "`" + target.path(setting).asText() + "`");
            }
            for (String setting : List.of("method", "body_type", "body_content_type")) {
                assertThat(page)
                        .contains("`url_options." + setting + "`")
                        .contains("`" + target.path("url_options").path(setting).asText() + "`");
            }
            for (JsonNode column : target.path("columns")) {
                assertThat(page)
                        .contains("| `%s` | %s | %s |"
                                .formatted(
                                        column.path("selector").asText(),
                                        column.path("text").asText(),
                                        column.path("type").asText()));
            }
        }
    }

    @Test
    void annotationsHaveTheColumnsThatGrafanaLooksFor() throws IOException {
        List<JsonNode> annotations = annotations();
        assertThat(annotations).hasSize(2);
        for (JsonNode annotation : annotations) {
            assertThat(annotation.path("target").path("columns").findValuesAsText("text"))
                    .contains("time", "timeEnd", "title", "text", "tags");
        }
    }

    @Test
    void everythingReadsFromTheSourceThatIsProvisioned() throws IOException {
        String source = Files.readString(FOLDER.resolve("datasource.yaml"));
        for (JsonNode target : targets().toList()) {
            assertThat(source)
                    .contains("uid: " + target.path("datasource").path("uid").asText())
                    .contains("type: " + target.path("datasource").path("type").asText());
        }
    }

    static Stream<JsonNode> targets() throws IOException {
        List<JsonNode> targets = new ArrayList<>();
        dashboard().path("panels").forEach(panel -> panel.path("targets").forEach(targets::add));
        annotations().forEach(annotation -> targets.add(annotation.path("target")));
        return targets.stream();
    }

    private static List<JsonNode> annotations() throws IOException {
        List<JsonNode> ours = new ArrayList<>();
        dashboard().path("annotations").path("list").forEach(annotation -> {
            if (annotation.has("target")) {
                ours.add(annotation);
            }
        });
        return ours;
    }

    private static JsonNode dashboard() throws IOException {
        return JSON.readTree(Files.readString(FOLDER.resolve("dashboard.json")));
    }

    private static String query(JsonNode target) {
        return target.path("url_options").path("body_graphql_query").asText();
    }

    /** As the plugin does: the variables of the dashboard are put in, and the operation goes out as JSON. */
    private static JsonNode send(JsonNode target) throws IOException {
        Map<String, JsonNode> variables = variables();
        JsonNode options = target.path("url_options");
        ObjectNode body = JSON.createObjectNode();
        body.put("query", replaced(query(target), variables));
        body.set(
                "variables",
                JSON.readTree(replaced(options.path("body_graphql_variables").asText(), variables)));
        Response answer = given().contentType(options.path("body_content_type").asText())
                .accept(ACCEPTED)
                .body(body.toString())
                .request(options.path("method").asText(), target.path("url").asText());
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return JSON.readTree(answer.asByteArray());
    }

    private static Map<String, JsonNode> variables() throws IOException {
        Map<String, JsonNode> variables = new HashMap<>();
        dashboard()
                .path("templating")
                .path("list")
                .forEach(variable -> variables.put(
                        variable.path("name").asText(), variable.path("current").path("value")));
        return variables;
    }

    private static String replaced(String text, Map<String, JsonNode> variables) throws IOException {
        JsonNode time = dashboard().path("time");
        return VARIABLE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        value(found.group(), found.group(1), found.group(2), found.group(3), variables, time)));
    }

    private static String value(
            String whole, String braced, String format, String plain, Map<String, JsonNode> variables, JsonNode time) {
        String name = braced == null ? plain : braced;
        if (name.equals("__from") || name.equals("__to")) {
            assertThat(format).isEqualTo("date:YYYY-MM-DD");
            return Instant.parse(time.path(name.substring(2)).asText())
                    .atZone(ZoneOffset.UTC)
                    .toLocalDate()
                    .toString();
        }
        JsonNode value = variables.get(name);
        if (value == null) {
            return whole;
        }
        try {
            return "json".equals(format) ? JSON.writeValueAsString(value) : value.asText();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value at the selector: names of fields and indexes of items, with points between. */
    private static JsonNode at(JsonNode node, String selector) {
        JsonNode found = node;
        for (String step : selector.split("\\.", -1)) {
            found = found.isArray() ? found.path(Integer.parseInt(step)) : found.path(step);
        }
        return found;
    }
}
