package org.chancery.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.serve.http.GraphQL;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cursor of a time divides a list: what comes before it and what comes after are the whole. */
@QuarkusTest
class GoingToATimeTest {
    @ParameterizedTest
    @CsvSource({
        "OLDEST_FIRST, 2023",
        "NEWEST_FIRST, 2023",
        "OLDEST_FIRST, 2022-09",
        "NEWEST_FIRST, 1999",
        "OLDEST_FIRST, 2101"
    })
    void dividesTheList(String order, String time) {
        Response whole = asked(order, "first: 200", time);
        String cursor = whole.path("data.timeline.cursorAt");
        List<Map<String, Object>> all = whole.path("data.timeline.nodes");

        List<Map<String, Object>> before =
                asked(order, "last: 200, before: \"" + cursor + "\"", time).path("data.timeline.nodes");
        List<Map<String, Object>> after =
                asked(order, "first: 200, after: \"" + cursor + "\"", time).path("data.timeline.nodes");

        assertThat(all).hasSizeGreaterThan(10).startsWith(before.toArray(Map[]::new));
        assertThat(all.subList(before.size(), all.size())).isEqualTo(after);
        boolean oldest = order.equals("OLDEST_FIRST");
        assertThat(before)
                .allSatisfy(event -> assertThat(year(event).compareTo(time) < 0).isEqualTo(oldest));
    }

    private static String year(Map<String, Object> event) {
        return String.valueOf(((Map<?, ?>) Objects.requireNonNull(event.get("date"))).get("earliestBegin"));
    }

    private static Response asked(String order, String page, String time) {
        return GraphQL.post("""
                query ($time: EDTF!) {
                  timeline(orderBy: %s, filter: { during: "2000/2100", certainty: CERTAINLY }, %s) {
                    cursorAt(time: $time)
                    nodes { id date { earliestBegin } }
                  }
                }""".formatted(order, page), Map.of("time", time));
    }
}
