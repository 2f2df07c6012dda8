package org.chancery.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.contract.Refusals.failed;
import static org.chancery.contract.Refusals.message;
import static org.chancery.contract.Refusals.rejected;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.chancery.serve.http.GraphQL;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that are too large or contradict themselves, and cursors of other lists. */
@QuarkusTest
class BadPagesTest {
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
}
