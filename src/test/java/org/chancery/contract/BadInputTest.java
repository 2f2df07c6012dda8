package org.chancery.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.chancery.graphql.GlobalId;
import org.chancery.serve.http.GraphQL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Bad input gets an error with a code and a helpful message. An error in the document or its variables rejects the
 * whole request, with status 400. A value that a field cannot use fails that field, with status 200.
 */
@QuarkusTest
class BadInputTest {
    private static final String MEDIA_TYPE = "application/graphql-response+json";

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
    class References {
        @Test
        void aNameOfSeveralListsThem() {
            Response response = GraphQL.post("{ actor(ref: \"Virgin Islands\") { id } }");
            failed(response, "AMBIGUOUS_REFERENCE", "actor");
            List<Map<String, String>> candidates = response.path("errors[0].extensions.candidates");
            assertThat(candidates)
                    .extracting(candidate -> candidate.get("name"))
                    .hasSize(2)
                    .allSatisfy(name -> assertThat(name).contains("Virgin Islands"));
            assertThat(candidates).allSatisfy(candidate -> {
                assertThat(candidate).containsEntry("type", "State");
                Response found = GraphQL.post(
                        "query ($ref: ActorRef!) { actor(ref: $ref) { name } }", Map.of("ref", candidate.get("id")));
                assertThat(found.<String>path("data.actor.name")).isEqualTo(candidate.get("name"));
            });
        }

        @Test
        void aMisspeltNameSuggestsTheNearest() {
            Response response = GraphQL.post("{ actor(ref: \"Tajikistam\") { id } }");
            failed(response, "BAD_REFERENCE", "actor");
            assertThat(message(response)).contains("Tajikistam", "Did you mean", "Tajikistan");
            assertThat(response.<String>path("errors[0].extensions.candidates[0].id"))
                    .isEqualTo(GraphQL.post("{ actor(ref: \"iso3166:TJ\") { id } }")
                            .path("data.actor.id"));
        }

        @Test
        void aCodeThatNobodyHas() {
            Response response = GraphQL.post("{ actor(ref: \"cow:9999\") { id } }");
            failed(response, "BAD_REFERENCE", "actor");
            assertThat(message(response)).contains("cow:9999", "by name");
        }

        @Test
        void aSchemeThatDoesNotExist() {
            Response response = GraphQL.post("{ actor(ref: \"isbn:12\") { id } }");
            failed(response, "BAD_REFERENCE", "actor");
            assertThat(message(response)).contains("isbn:12", "Known schemes", "iso3166", "wikidata");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "!?", "—"})
        void aNameWithoutLetters(String name) {
            Response response =
                    GraphQL.post("query ($ref: ActorRef!) { actor(ref: $ref) { id } }", Map.of("ref", name));
            failed(response, "BAD_REFERENCE", "actor");
        }

        @Test
        void aPlaceOfSeveralCountriesListsThem() {
            Response response = GraphQL.post("{ timeline(filter: {at: \"Virgin Islands\"}) { totalCount } }");
            failed(response, "AMBIGUOUS_REFERENCE", "timeline");
        }

        @Test
        void anUnknownPlaceSuggestsTheNearest() {
            Response response = GraphQL.post("{ timeline(filter: {at: \"Duschanbe City\"}) { totalCount } }");
            failed(response, "BAD_REFERENCE", "timeline");
            assertThat(message(response)).contains("Dushanbe");
        }

        @ParameterizedTest
        @CsvSource({
            "'{ dispute(ref: \"the war of the worlds\") { id } }', dispute",
            "'{ timeline(filter: {about: [\"the war of the worlds\"]}) { totalCount } }', timeline",
            "'{ timeline(filter: {topics: [\"the war of the worlds\"]}) { totalCount } }', timeline",
            "'{ timeline(filter: {sources: [\"the war of the worlds\"]}) { totalCount } }', timeline",
            "'{ timeline(filter: {onTheMarginsOf: \"the war of the worlds\"}) { totalCount } }', timeline",
            "'{ timeline(filter: {partOf: \"the war of the worlds\"}) { totalCount } }', timeline",
            "'{ disputes(filter: {involvingMemberOf: \"the war of the worlds\"}) { totalCount } }', disputes",
            "'{ actors(memberOf: \"the war of the worlds\") { totalCount } }', actors",
        })
        void whatIsUnknown(String query, String field) {
            Response response = GraphQL.post(query);
            failed(response, "BAD_REFERENCE", field);
            assertThat(message(response)).contains("the war of the worlds");
        }
    }

    @Nested
    class Ids {
        private final String meeting = GlobalId.of("Meeting", 1);

        @Test
        void aMalformedOne() {
            failed(GraphQL.post("{ node(id: \"Russia\") { id } }"), "BAD_ID", "node");
            failed(GraphQL.post("{ nodes(ids: [\"%s\", \"Russia\"]) { id } }".formatted(meeting)), "BAD_ID", null);
        }

        @Test
        void anUnknownOneIsAbsent() {
            Response response = GraphQL.post(
                    "query ($ids: [ID!]!) { nodes(ids: $ids) { id } node(id: \"%s\") { id } }"
                            .formatted(GlobalId.of("Nonsense", 1)),
                    Map.of("ids", List.of(GlobalId.of("Meeting", 999_999_999L))));
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.<Object>path("errors")).isNull();
            assertThat(response.<Object>path("data.node")).isNull();
            assertThat(response.<List<Object>>path("data.nodes")).containsExactly((Object) null);
        }

        @Test
        void theTypeInItMustBeTheRecords() {
            String state = GraphQL.post("{ actor(ref: \"Russia\") { id } }").path("data.actor.id");
            long number = GlobalId.decode(state).orElseThrow().id();
            Response response = GraphQL.post("{ node(id: \"%s\") { id } }".formatted(GlobalId.of("Person", number)));
            assertThat(response.<Object>path("data.node")).isNull();
        }

        @ParameterizedTest
        @CsvSource({
            "'{ actor(ref: \"%s\") { id } }', actor",
            "'{ dispute(ref: \"%s\") { id } }', dispute",
            "'{ timeline(filter: {at: \"%s\"}) { totalCount } }', timeline",
            "'{ timeline(filter: {about: [\"%s\"]}) { totalCount } }', timeline",
            "'{ timeline(filter: {sources: [\"%s\"]}) { totalCount } }', timeline",
            "'{ timeline(filter: {topics: [\"%s\"]}) { totalCount } }', timeline",
        })
        void ofAnotherType(String query, String field) {
            Response response = GraphQL.post(query.formatted(meeting));
            failed(response, "BAD_ID", field);
            assertThat(message(response)).contains("Meeting", "Give the id of");
        }

        @Test
        void anActorsWhereAnEventIsAskedFor() {
            String state = GraphQL.post("{ actor(ref: \"Russia\") { id } }").path("data.actor.id");
            Response response =
                    GraphQL.post("{ timeline(filter: {onTheMarginsOf: \"%s\"}) { totalCount } }".formatted(state));
            failed(response, "BAD_ID", "timeline");
            assertThat(message(response)).contains("State");
        }

        @Test
        void tooMany() {
            Response response = GraphQL.post(
                    "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }",
                    Map.of("ids", Collections.nCopies(201, meeting)));
            failed(response, "PAGE_TOO_LARGE", null);
            assertThat(response.<Integer>path("errors[0].extensions.maximum")).isEqualTo(200);
        }
    }

    @Nested
    class Pages {
        @ParameterizedTest
        @ValueSource(strings = {"timeline", "meetings", "disputes", "actors"})
        void ofAHundredThousand(String list) {
            Response response = GraphQL.post("{ %s(first: 100000) { totalCount } }".formatted(list));
            failed(response, "PAGE_TOO_LARGE", list);
            assertThat(response.<Integer>path("errors[0].extensions.maximum")).isEqualTo(200);
            assertThat(message(response)).contains("100000", "200", "endCursor");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "first: -1",
                    "last: -1",
                    "first: 1, last: 1",
                    "after: \"x\", before: \"x\"",
                    "after: \"x\", last: 1",
                    "before: \"x\", first: 1"
                })
        void thatContradictThemselves(String arguments) {
            for (String list : List.of("timeline", "meetings", "disputes", "actors")) {
                failed(GraphQL.post("{ %s(%s) { totalCount } }".formatted(list, arguments)), "BAD_PAGE", list);
            }
            failed(
                    GraphQL.post("{ search(text: \"a\", %s) { totalCount } }".formatted(arguments)),
                    "BAD_PAGE",
                    "search");
        }

        @ParameterizedTest
        @ValueSource(strings = {"timeline", "meetings", "disputes", "actors"})
        void ofNothingAreEmpty(String list) {
            Response response = GraphQL.post(
                    "{ %s(first: 0) { nodes { id } totalCount pageInfo { hasNextPage endCursor } } }".formatted(list));
            assertThat(response.<Object>path("errors")).isNull();
            assertThat(response.<List<?>>path("data." + list + ".nodes")).isEmpty();
            assertThat(response.<Integer>path("data." + list + ".totalCount")).isPositive();
            assertThat(response.<Boolean>path("data." + list + ".pageInfo.hasNextPage"))
                    .isTrue();
            assertThat(response.<Object>path("data." + list + ".pageInfo.endCursor"))
                    .isNull();
        }

        @Test
        void thatAreNoNumber() {
            rejected(GraphQL.post("{ timeline(first: \"5\") { totalCount } }"), "BAD_QUERY");
            rejected(
                    GraphQL.post("query ($n: Int) { timeline(first: $n) { totalCount } }", Map.of("n", 5_000_000_000L)),
                    "BAD_QUERY");
        }
    }

    @Nested
    class CursorsOfOthers {
        private final List<String> lists = List.of(
                "timeline(%s)",
                "timeline(filter: {during: \"2023\"}, %s)",
                "timeline(orderBy: NEWEST_FIRST, %s)",
                "meetings(%s)",
                "disputes(%s)",
                "disputes(filter: {issues: [SECURITY]}, %s)",
                "actors(%s)",
                "actors(kinds: [STATE], %s)",
                "search(text: \"Russia\", %s)",
                "search(text: \"Dushanbe\", %s)");

        @Test
        void areRejectedEverywhere() {
            for (String one : lists) {
                String cursor = GraphQL.post("{ list: %s { edges { cursor } } }".formatted(one.formatted("first: 1")))
                        .path("data.list.edges[0].cursor");
                assertThat(cursor).as(one).isNotBlank();
                for (String other : lists) {
                    Response response = GraphQL.post("{ list: %s { totalCount } }"
                            .formatted(other.formatted("first: 1, after: \"" + cursor + "\"")));
                    if (one.equals(other)) {
                        assertThat(response.<Object>path("errors")).as(one).isNull();
                    } else {
                        failed(response, "BAD_CURSOR", "list");
                        assertThat(message(response)).contains("cursor", "same query");
                    }
                }
            }
        }

        @Test
        void areRejectedIfTamperedWith() {
            for (String list : lists) {
                String cursor = GraphQL.post("{ list: %s { edges { cursor } } }".formatted(list.formatted("first: 1")))
                        .path("data.list.edges[0].cursor");
                byte[] bytes = Base64.getUrlDecoder().decode(cursor);
                for (int position = 0; position < bytes.length; position++) {
                    bytes[position] ^= 1;
                    String tampered = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
                    bytes[position] ^= 1;
                    failed(
                            GraphQL.post("{ list: %s { totalCount } }"
                                    .formatted(list.formatted("last: 1, before: \"" + tampered + "\""))),
                            "BAD_CURSOR",
                            "list");
                }
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "x", "%%%", "ä", "AAAA", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
        void areRejectedIfTheyAreNone(String cursor) {
            for (String list : lists) {
                Response response = GraphQL.post(
                        "query ($c: String) { list: %s { totalCount } }".formatted(list.formatted("after: $c")),
                        Map.of("c", cursor));
                failed(response, "BAD_CURSOR", "list");
            }
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
            Response response = GraphQL.post(
                    "query ($filter: EventFilter) { timeline(filter: $filter) { totalCount } }",
                    Map.of("filter", Map.of(list, Collections.nCopies(201, value))));
            failed(response, "BAD_ARGUMENT", "timeline");
            assertThat(message(response)).contains("filter." + list, "201", "at most");
        }

        @ParameterizedTest
        @ValueSource(strings = {"between", "involving", "roles", "issues", "intensities"})
        void listsOfAnyLengthOfDisputes(String list) {
            String value = Map.of("roles", "PARTY", "issues", "BORDER", "intensities", "WAR")
                    .getOrDefault(list, "Russia");
            Response response = GraphQL.post(
                    "query ($filter: DisputeFilter) { disputes(filter: $filter) { totalCount } }",
                    Map.of("filter", Map.of(list, Collections.nCopies(201, value))));
            failed(response, "BAD_ARGUMENT", "disputes");
            assertThat(message(response)).contains("filter." + list, "201", "at most");
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

    /** The request is rejected before anything runs. */
    private static void rejected(Response response, String code) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(400);
        assertThat(response.contentType()).startsWith(MEDIA_TYPE);
        assertThat(response.<List<String>>path("errors.extensions.code")).containsExactly(code);
        assertThat(response.asString()).doesNotContain("\"data\"");
    }

    /** The operation runs, and the field fails. */
    private static void failed(Response response, String code, @Nullable String field) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        assertThat(response.contentType()).startsWith(MEDIA_TYPE);
        assertThat(response.<List<String>>path("errors.extensions.code"))
                .as(response.asString())
                .containsExactly(code);
        if (field != null) {
            assertThat(response.<List<Object>>path("errors[0].path").get(0)).isEqualTo(field);
        }
        assertThat(message(response)).matches("(?s).*[.?]").hasSizeLessThan(1_500);
    }

    private static String message(Response response) {
        return response.path("errors[0].message");
    }
}
