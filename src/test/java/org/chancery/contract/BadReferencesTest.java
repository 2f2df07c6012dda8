package org.chancery.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.contract.Refusals.failed;
import static org.chancery.contract.Refusals.message;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.chancery.graphql.GlobalId;
import org.chancery.serve.http.GraphQL;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** References and ids that mean nobody, several, or something else. */
@QuarkusTest
class BadReferencesTest {
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
}
