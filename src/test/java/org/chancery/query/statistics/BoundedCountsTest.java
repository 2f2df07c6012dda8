package org.chancery.query.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import org.chancery.serve.http.ConfiguredSite;
import org.chancery.serve.http.GraphQL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where counting one by one ends: here after three events. */
@QuarkusTest
@TestProfile(ConfiguredSite.class)
class BoundedCountsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "by: [PAIR]",
                "by: [ACTOR, YEAR], filter: {during: \"2022/2023\"}",
                "by: [MONTH, LEVEL], filter: {during: \"2023\", types: [MEETING]}",
                "by: [YEAR, STATUS], filter: {involving: [\"Russia\"]}",
                "by: [PLACE]",
                "by: [DISPUTE]",
                "by: [YEAR], filter: {text: \"lower bounds\"}"
            })
    void whatIsKeptOrIsLittleIsAnswered(String arguments) {
        JsonPath answer = ask(arguments);
        assertThat(answer.getList("errors")).as(answer.prettify()).isNullOrEmpty();
        assertThat(answer.getInt("data.statistics.eventCount")).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "by: [PAIR, LEVEL]",
                "by: [ACTOR], filter: {between: [\"Russia\"]}",
                "by: [MONTH], counting: SHARED, filter: {during: \"2023\"}",
                "by: [MONTH], filter: {during: \"2023-01-02/2023-12-30\"}",
                "by: [YEAR], filter: {rollUp: false}"
            })
    void whatWouldHaveToBeCountedIsRefused(String arguments) {
        JsonPath answer = ask(arguments);
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_ARGUMENT");
        assertThat(answer.getString("errors[0].message")).contains("more than 3 events", "narrow the filter");
    }

    @Test
    void aListSaysThatItsNumberIsExact() {
        JsonPath answer = GraphQL.post("{ timeline { totalCount totalCountIsExact } search(text: \"Russia\") "
                        + "{ totalCount totalCountIsExact } }")
                .jsonPath();
        assertThat(answer.getBoolean("data.timeline.totalCountIsExact")).isTrue();
        assertThat(answer.getBoolean("data.search.totalCountIsExact")).isTrue();
    }

    private static JsonPath ask(String arguments) {
        return GraphQL.post("{ statistics(%s) { eventCount buckets { count } } }".formatted(arguments))
                .jsonPath();
    }
}
