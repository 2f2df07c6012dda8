package org.chancery.query.overview;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.serve.http.GraphQL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The overview says what the lists and the counts of the archive say. */
@QuarkusTest
class OverviewTest {
    private static final String OVERVIEW = """
            { overview {
                eventCount withoutYear disputeCount
                types { type count } years { year count } actors { kind count }
                holdings { eventCount withoutYear coversFrom coversTo years { year count } dataset { key loadedOn } }
                busiestActors { count actor { id } }
                questions { kind type during eventCount between { id } dispute { id } }
            } }""";

    @Test
    void countsAllEventsOnce() {
        Response overview = GraphQL.post(OVERVIEW);
        overview.then().statusCode(200);
        int all = overview.path("data.overview.eventCount");
        assertThat(all).isPositive().isEqualTo(total("timeline { totalCount }"));
        assertThat(sum(overview, "types")).isEqualTo(all);
        assertThat(sum(overview, "years") + overview.<Integer>path("data.overview.withoutYear"))
                .isEqualTo(all);
        assertThat(overview.<Integer>path("data.overview.disputeCount")).isEqualTo(total("disputes { totalCount }"));
    }

    @Test
    void knowsWhatEachDatasetHoldsAndCovers() {
        Map<String, Object> dossier = GraphQL.post(OVERVIEW)
                .path("data.overview.holdings.find { it.dataset.key == 'samarkand-dushanbe-2023' }");
        assertThat(dossier).containsEntry("coversFrom", 2021).containsEntry("coversTo", 2025);
        assertThat(dossier.get("eventCount"))
                .isEqualTo(GraphQL.post("{ datasets { key eventCount } }")
                        .path("data.datasets.find { it.key == 'samarkand-dushanbe-2023' }.eventCount"));
    }

    @Test
    void namesTheActorsWithTheMostEvents() {
        Response overview = GraphQL.post(OVERVIEW);
        Response counted = GraphQL.post("{ statistics(by: [ACTOR], first: 3) { buckets { count actor { id } } } }");
        List<Float> most = counted.path("data.statistics.buckets.count");
        List<Integer> busiest = overview.path("data.overview.busiestActors.count");
        assertThat(busiest.subList(0, 3))
                .isEqualTo(most.stream().map(Float::intValue).toList());
        assertThat(busiest).hasSizeLessThanOrEqualTo(10).isSortedAccordingTo((one, other) -> other - one);
    }

    /** Otherwise the start page would lead its readers to empty lists. */
    @Test
    void offersOnlyQuestionsThatHaveAnAnswer() {
        List<Map<String, Object>> questions = GraphQL.post(OVERVIEW).path("data.overview.questions");
        assertThat(questions)
                .extracting(question -> question.get("kind"))
                .contains("LATEST", "PERSON", "DISPUTE", "YEAR");
        for (Map<String, Object> question : questions) {
            Response answer = GraphQL.post(
                    "query ($filter: EventFilter) { timeline(filter: $filter, first: 1) { totalCount } }",
                    Map.of("filter", filter(question)));
            assertThat(answer.<Integer>path("data.timeline.totalCount"))
                    .as("%s", question)
                    .isGreaterThanOrEqualTo((Integer) question.get("eventCount"));
        }
    }

    @Test
    void isKeptUntilTheArchiveChanges() {
        String tag = given().queryParam("query", OVERVIEW).get("/graphql").header("ETag");
        assertThat(tag).isNotBlank();
        given().queryParam("query", OVERVIEW)
                .header("If-None-Match", tag)
                .get("/graphql")
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag));
    }

    private static Map<String, Object> filter(Map<String, Object> question) {
        Map<String, Object> filter = new HashMap<>();
        List<String> between = new ArrayList<>();
        ((List<?>) Objects.requireNonNull(question.get("between"))).forEach(actor -> between.add(id(actor)));
        filter.put("between", between);
        filter.put("types", List.of(question.get("type")));
        @Nullable Object during = question.get("during");
        if (during != null) {
            filter.put("during", during);
        }
        @Nullable Object dispute = question.get("dispute");
        if (dispute != null) {
            filter.put("about", List.of(id(dispute)));
        }
        return filter;
    }

    private static String id(Object node) {
        return String.valueOf(((Map<?, ?>) node).get("id"));
    }

    private static int total(String list) {
        return GraphQL.post("{ " + list + " }").path("data." + list.replaceAll(" .*", "") + ".totalCount");
    }

    private static int sum(Response overview, String list) {
        List<Integer> counts = overview.path("data.overview." + list + ".count");
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
