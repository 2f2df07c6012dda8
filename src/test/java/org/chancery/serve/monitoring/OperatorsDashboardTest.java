package org.chancery.serve.monitoring;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.serve.http.GraphQL;
import org.junit.jupiter.api.Test;

/** The dashboard and the rules for operators name only metrics of the running application. */
@QuarkusTest
class OperatorsDashboardTest {
    private static final Path FOLDER = Path.of("docs", "grafana");

    /** A name before its labels, its range or its end; those of functions come before a parenthesis. */
    private static final Pattern SERIES = Pattern.compile("\\b([a-z]+(?:_[a-z]+)+)(?:\\{([^}]*)})?(?![\\w(])");

    private static final Pattern LABEL = Pattern.compile("(\\w+)=~?\"([^\"]*)\"");

    /** Labels of Prometheus itself. */
    private static final List<String> LABELS_OF_THE_SCRAPE = List.of("instance", "job");

    @Test
    void everySeriesOfTheDashboardIsThere() throws IOException {
        JsonNode dashboard =
                new ObjectMapper().readTree(FOLDER.resolve("operations.json").toFile());
        check(dashboard.path("panels").findValuesAsText("expr"), 20);
    }

    @Test
    void everySeriesOfTheRulesIsThere() throws IOException {
        JsonNode rules = new YAMLMapper().readTree(FOLDER.resolve("alerts.yaml").toFile());
        check(rules.findValuesAsText("expr"), 7);
    }

    private static void check(List<String> expressions, int least) {
        GraphQL.post("{ actor(ref: \"Russia\") { name } }");
        GraphQL.post("{ nothing }");
        get("/export/events.csv?between=Russia&between=Tajikistan").then().statusCode(200);
        Metrics metrics = Metrics.scrape();
        assertThat(expressions).hasSizeGreaterThanOrEqualTo(least);
        for (String expression : expressions) {
            Set<String> names = new LinkedHashSet<>();
            Matcher series = SERIES.matcher(expression);
            while (series.find()) {
                names.add(series.group(1));
                checkLabels(metrics, series.group(1), series.group(2) == null ? "" : series.group(2));
            }
            if (!expression.startsWith("up{")) {
                assertThat(names).as(expression).isNotEmpty();
            }
        }
    }

    private static void checkLabels(Metrics metrics, String name, String selector) {
        assertThat(metrics.names()).contains(name);
        Matcher label = LABEL.matcher(selector);
        while (label.find()) {
            String key = label.group(1);
            if (!LABELS_OF_THE_SCRAPE.contains(key)) {
                assertThat(metrics.samples(name))
                        .as(name)
                        .allMatch(sample -> sample.tags().containsKey(key));
            }
        }
    }
}
