package org.chancery.serve.operation;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.IntrospectionQuery;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.serve.http.GraphQL;
import org.chancery.serve.http.testapi.TestApiProfile;
import org.chancery.serve.limits.GraphQLConfig;
import org.chancery.serve.schema.ServedSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** No document can exhaust the server, and no useful document is rejected. */
@QuarkusTest
@TestProfile(TestApiProfile.class)
@Timeout(20)
class LimitsTest {

    @Inject
    DocumentCache documentCache;

    @Inject
    ServedSchema served;

    @Inject
    GraphQLConfig config;

    @Test
    void rejectsTooManyTokens() {
        assertTooComplex(GraphQL.post("{ echo " + "echo ".repeat(config.maxTokens()) + "}"));
    }

    @Test
    void rejectsTooManyCharacters() {
        assertTooComplex(GraphQL.post("{ echo(text: \"" + "x".repeat(config.maxCharacters()) + "\") }"));
    }

    @Test
    void rejectsDocumentsThatWouldOverflowTheStack() {
        assertTooComplex(GraphQL.post("{a".repeat(1_900) + "}".repeat(1_900)));
        assertTooComplex(GraphQL.post("{ echo(text: " + "[".repeat(1_900) + "]".repeat(1_900) + ") }"));
        Response variables = GraphQL.post("query($t: String) { echo(text: $t) }", Map.of("t", nested(300)));
        assertThat(variables.statusCode()).isEqualTo(400);
    }

    @Test
    void rejectsVariablesNestedWithoutEnd() {
        String body = "{\"query\":\"{ echo }\",\"variables\":{\"t\":" + "[".repeat(1_500) + "]".repeat(1_500) + "}}";
        Response response = io.restassured.RestAssured.given()
                .contentType("application/json")
                .body(body)
                .post("/graphql");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.<String>path("errors[0].extensions.code")).isEqualTo("BAD_REQUEST");
    }

    @Test
    void rejectsDeepSelections() {
        String deep = "{ deeper ".repeat(25) + "{ __typename }" + "}".repeat(25);
        Response response = GraphQL.post(deep);
        assertTooComplex(response);
        assertThat(response.<String>path("errors[0].message")).contains("deeper than " + config.maxDepth());
    }

    @Test
    void countsFieldsOncePerItemOfThePage() {
        String fields = IntStream.range(0, 600).mapToObj(i -> "f" + i + ": id").collect(Collectors.joining(" "));
        assertTooComplex(GraphQL.post("{ items(first: 200) { " + fields + " } }"));
        assertTooComplex(GraphQL.post("query($n: Int) { items(first: $n) { " + fields + " } }", Map.of("n", 200)));
        assertTooComplex(GraphQL.post("query($n: Int = 200) { items(first: $n) { " + fields + " } }"));
        assertThat(GraphQL.post("{ items(first: 5) { " + fields + " } }").statusCode())
                .isEqualTo(200);
    }

    @Test
    void countsListsWithoutPagesThatMultiply() {
        assertTooComplex(GraphQL.post("{ items(first: 1) " + "{ parts ".repeat(12) + "{ id }" + "}".repeat(12) + "}"));
        assertThat(GraphQL.post("{ items(first: 1) " + "{ parts ".repeat(5) + "{ id }" + "}".repeat(5) + "}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void rejectsFragmentsThatMultiply() {
        StringBuilder document = new StringBuilder("{ items { ...F0 } }");
        for (int i = 0; i < 40; i++) {
            document.append(" fragment F%d on Item { ...F%d ...F%d }".formatted(i, i + 1, i + 1));
        }
        assertTooComplex(GraphQL.post(document + " fragment F40 on Item { id __typename }"));
    }

    @Test
    void answersTheIntrospectionOfGraphiQl() {
        Response response = GraphQL.post(IntrospectionQuery.INTROSPECTION_QUERY);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.<Object>path("errors")).isNull();
        assertThat(response.<List<String>>path("data.__schema.types.name")).contains("Query", "Item");
    }

    @Test
    void rejectsIntrospectionThatGoesInCircles() {
        assertTooComplex(
                GraphQL.post("{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }"));
    }

    @Test
    void parsesADocumentOnce() {
        String query = "{ echo(text: \"parsed once\") }";
        assertThat(documentCache.remembers(query)).isFalse();
        GraphQL.post(query);
        assertThat(documentCache.remembers(query)).isTrue();
        assertThat(documentCache.prepare(query)).isSameAs(documentCache.prepare(query));
    }

    /** A cache of its own: what others asked before decides what a full cache takes. */
    @Test
    void remembersNoMoreThanTheCacheHolds() {
        DocumentCache empty = new DocumentCache(served, config);
        List<String> large = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            large.add("{ echo(text: \"" + i + "x".repeat(90_000) + "\") }");
        }
        large.forEach(empty::prepare);
        assertThat(large.stream().filter(empty::remembers).count())
                .isBetween(1L, config.documentCacheCharacters() / 90_000);
    }

    private static Object nested(int depth) {
        Object list = List.of();
        for (int i = 0; i < depth; i++) {
            list = List.of(list);
        }
        return list;
    }

    private static void assertTooComplex(Response response) {
        assertThat(response.<List<?>>path("errors")).isNotEmpty();
        assertThat(response.<String>path("errors[0].extensions.code")).isEqualTo("QUERY_TOO_COMPLEX");
        assertThat(response.<String>path("errors[0].message")).isNotBlank();
        assertThat(response.statusCode()).isEqualTo(400);
    }
}
