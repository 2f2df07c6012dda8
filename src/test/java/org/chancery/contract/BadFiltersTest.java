package org.chancery.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.contract.Refusals.failed;
import static org.chancery.contract.Refusals.message;
import static org.chancery.contract.Refusals.rejected;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.chancery.serve.http.GraphQL;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates, conditions and texts that a filter cannot use. */
@QuarkusTest
class BadFiltersTest {
    @Nested
    class Dates {
        @Test
        void asALiteral() {
            Response response = GraphQL.post("{ timeline(filter: {during: \"2023-13\"}) { totalCount } }");
            rejected(response, "BAD_DATE");
            assertThat(message(response)).contains("month", "13");
        }

        @Test
        void asAVariable() {
            Response response = GraphQL.post(
                    "query ($when: EDTF) { timeline(filter: {during: $when}) { totalCount } }", Map.of("when", "soon"));
            rejected(response, "BAD_DATE");
        }

        @Test
        void insideAVariable() {
            Response response = GraphQL.post(
                    "query ($filter: EventFilter) { timeline(filter: $filter) { totalCount } }",
                    Map.of("filter", Map.of("during", "2023-02-30")));
            rejected(response, "BAD_DATE");
        }

        @Test
        void thatAreNumbers() {
            rejected(GraphQL.post("{ timeline(filter: {during: 2023}) { totalCount } }"), "BAD_DATE");
        }
    }

    @Nested
    class Filters {
        @Test
        void oneActorTwice() {
            Response response =
                    GraphQL.post("{ meetings(filter: {between: [\"Russia\", \"Россия\"]}) { totalCount } }");
            failed(response, "BAD_ARGUMENT", "meetings");
            assertThat(message(response)).contains("twice");
        }

        @Test
        void tooManyBetween() {
            Response response = GraphQL.post(
                    "{ meetings(filter: {between: [\"a\",\"b\",\"c\",\"d\",\"e\",\"f\",\"g\",\"h\",\"i\"]}) { "
                            + "totalCount } }");
            failed(response, "BAD_ARGUMENT", "meetings");
            assertThat(message(response)).contains("9", "8");
        }

        @ParameterizedTest
        @CsvSource({"91, 0, 10", "-91, 0, 10", "0, 181, 10", "0, -181, 10", "0, 0, 0", "0, 0, -1", "0, 0, 20001"})
        void nearWhatIsNotOnTheGlobe(String latitude, String longitude, String kilometres) {
            Response response = GraphQL.post(
                    "{ timeline(filter: {near: {latitude: %s, longitude: %s, kilometres: %s}}) { totalCount } }"
                            .formatted(latitude, longitude, kilometres));
            failed(response, "BAD_ARGUMENT", "timeline");
            assertThat(message(response)).contains("near.");
        }

        @Test
        void typesThatTheListHasNot() {
            failed(
                    GraphQL.post("{ meetings(filter: {types: [STATEMENT]}) { totalCount } }"),
                    "BAD_ARGUMENT",
                    "meetings");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "between",
                    "involving",
                    "types",
                    "formats",
                    "channels",
                    "levels",
                    "roles",
                    "statuses",
                    "statusesEver",
                    "about",
                    "topics",
                    "sources"
                })
        void listsOfAnyLength(String list) {
            String type = GraphQL.post(
                            "{ __type(name: \"EventFilter\") { inputFields { name type { ofType { ofType { name "
                                    + "kind } } } } } }")
                    .<String>path(
                            "data.__type.inputFields.find { it.name == '%s' }.type.ofType.ofType.name".formatted(list));
            String value = Map.of(
                            "EventType", "MEETING",
                            "MeetingFormat", "VISIT",
                            "Channel", "VIDEO",
                            "Level", "MINISTER",
                            "ParticipationRole", "HOST",
                            "EventStatus", "HELD")
                    .getOrDefault(type, "Russia");
            requireRefused("EventFilter", "timeline", list, value);
        }

        private static void requireRefused(String filter, String query, String list, String value) {
            Response response = GraphQL.post(
                    "query ($filter: %s) { %s(filter: $filter) { totalCount } }".formatted(filter, query),
                    Map.of("filter", Map.of(list, Collections.nCopies(201, value))));
            failed(response, "BAD_ARGUMENT", query);
            assertThat(message(response)).contains("filter." + list, "201", "at most");
        }

        @ParameterizedTest
        @ValueSource(strings = {"between", "involving", "roles", "issues", "intensities"})
        void listsOfAnyLengthOfDisputes(String list) {
            String value = Map.of("roles", "PARTY", "issues", "BORDER", "intensities", "WAR")
                    .getOrDefault(list, "Russia");
            requireRefused("DisputeFilter", "disputes", list, value);
        }

        @Test
        void membersWhenOfWhat() {
            failed(GraphQL.post("{ actors(at: \"2023\") { totalCount } }"), "BAD_ARGUMENT", "actors");
        }

        @Test
        void emptyOnesPutNoCondition() {
            int all = GraphQL.post("{ timeline { totalCount } }").path("data.timeline.totalCount");
            String empty =
                    "between: [] involving: [] types: [] formats: [] channels: [] levels: [] roles: [] statuses: []"
                            + " statusesEver: [] about: [] topics: [] sources: []";
            for (String filter : List.of("{}", "null", "{" + empty + "}")) {
                assertThat(GraphQL.post("{ timeline(filter: %s) { totalCount } }".formatted(filter))
                                .<Integer>path("data.timeline.totalCount"))
                        .as(filter)
                        .isEqualTo(all);
            }
            int disputes = GraphQL.post("{ disputes { totalCount } }").path("data.disputes.totalCount");
            String nothing = "between: [] involving: [] roles: [] issues: [] intensities: []";
            assertThat(GraphQL.post("{ disputes(filter: {%s}) { totalCount } }".formatted(nothing))
                            .<Integer>path("data.disputes.totalCount"))
                    .isEqualTo(disputes);
            int actors = GraphQL.post("{ actors { totalCount } }").path("data.actors.totalCount");
            assertThat(GraphQL.post("{ actors(kinds: []) { totalCount } }").<Integer>path("data.actors.totalCount"))
                    .isEqualTo(actors);
        }
    }

    @Nested
    class Texts {
        @ParameterizedTest
        @ValueSource(strings = {"%", "_", "\\", "%%", "_%", "\\%"})
        void withWildcardsMatchOnlyThemselves(String text) {
            String query =
                    "query ($t: String) { timeline(filter: {text: $t}) { totalCount } disputes(filter: {text: $t})"
                            + " { totalCount } actors(search: $t) { totalCount } }";
            Response response = GraphQL.post(query, Map.of("t", text));
            assertThat(response.<Object>path("errors")).isNull();
            assertThat(response.<Integer>path("data.timeline.totalCount")).isZero();
            assertThat(response.<Integer>path("data.disputes.totalCount")).isZero();
            assertThat(response.<Integer>path("data.actors.totalCount")).isZero();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "  "})
        void thatAreEmpty(String text) {
            String query =
                    "query ($t: String!) { timeline(filter: {text: $t}) { totalCount } disputes(filter: {text: $t})"
                            + " { totalCount } actors(search: $t) { totalCount } search(text: $t) { totalCount } }";
            Response response = GraphQL.post(query, Map.of("t", text));
            // The failed list cannot be null, so the answer has no data.
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.<List<String>>path("errors.extensions.code"))
                    .isNotEmpty()
                    .containsOnly("BAD_ARGUMENT");
        }

        @ParameterizedTest
        @ValueSource(strings = {"'x'", "\"", "ar_", "123456789", "x-", "und", "en-US-posix-toolongsubtag"})
        void thatAreNoLanguage(String tag) {
            Response response = GraphQL.post(
                    "query ($l: String) { actor(ref: \"Russia\") { name(language: $l) } }", Map.of("l", tag));
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.<String>path("errors[0].extensions.code")).isEqualTo("BAD_ARGUMENT");
            assertThat(message(response)).contains("BCP 47");
        }
    }
}
