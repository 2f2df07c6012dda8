package org.chancery.serve.http;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Directives of graphql-java that are not served are neither listed nor accepted. */
@QuarkusTest
class UnservedDirectivesTest {

    @Test
    void neitherIntrospectionNorTheTextListsThem() {
        Response response = GraphQL.post("{ __schema { directives { name args { name } } } }");
        assertThat(response.<List<String>>path("data.__schema.directives.name"))
                .containsExactlyInAnyOrder("skip", "include", "deprecated", "specifiedBy", "oneOf", "cost", "listSize");
        String text = get("/graphql/schema.graphql").asString();
        assertThat(text).contains("directive @cost(").doesNotContain("@defer", "experimental");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { __typename ... @defer { __typename } }                               | defer                               | 18
            { __typename ...F @defer(label: "x") } fragment F on Query { __typename } | defer                            | 19
            query Q @experimental_disableErrorPropagation { __typename }           | experimental_disableErrorPropagation | 9
            """)
    void aDocumentThatUsesOneIsRejectedWithItsName(String document, String directive, int column) {
        Response response = GraphQL.post(document);
        assertThat(response.<String>path("errors[0].message"))
                .isEqualTo("The directive @" + directive + " is not served. Leave it out.");
        assertThat(response.<String>path("errors[0].extensions.code")).isEqualTo("BAD_QUERY");
        assertThat(response.<Map<String, Integer>>path("errors[0].locations[0]"))
                .containsEntry("line", 1)
                .containsEntry("column", column);
        assertThat(response.<Object>path("data")).isNull();
    }

    @Test
    void thoseOfTheSpecificationAreServed() {
        assertThat(GraphQL.post("{ __typename @include(if: true) again: __typename @skip(if: true) }")
                        .<Map<String, String>>path("data"))
                .isEqualTo(Map.of("__typename", "Query"));
    }
}
