package org.chancery.contract;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.DirectivesContainer;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.StringValue;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The price in the answer is the sum of the prices in the schema. */
@QuarkusTest
class PriceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    { __typename }                                                         | 1
                    { datasets { key } }                                                   | 4
                    { timeline { nodes { id } } }                                          | 321
                    { timeline(first: 200) { nodes { id } pageInfo { endCursor } } }       | 503
                    { timeline(first: 2) { edges { node { participants { role } } } } }    | 311
                    { timeline { totalCount } }                                            | 800
                    { timeline(filter: {text: "Dushanbe"}) { pageInfo { endCursor } } }    | 10303
                    { search(text: "Душанбе") { pageInfo { endCursor } } }                 | 5030
                    { statistics(by: [PAIR]) { eventCount } }                              | 43002
                    { statistics(by: [YEAR, KIND]) { buckets { count } } }                 | 8503
                    { nodes(ids: ["TWVldGluZzo5", "TWVldGluZzo5"]) { id } }                | 56
                    { ...F } fragment F on Query { datasets { key } }                      | 4
                    """)
    void isTheSumOfItsParts(String document, long price) {
        assertThat(cost(document, Map.of()).<Integer>path("extensions.cost.price"))
                .isEqualTo((int) price);
    }

    @Test
    void countsVariablesAsItCountsLiterals() {
        Response response = cost(
                "query($first: Int, $filter: EventFilter) { timeline(first: $first, filter: $filter) { nodes { "
                        + "id } } }",
                Map.of("first", 7, "filter", Map.of("text", "abc", "involving", new String[] {"Russia", "France"})));
        assertThat(response.<Integer>path("extensions.cost.price")).isEqualTo(300 + 10_000 + 1_000 + 2 + 1 + 7);
    }

    @Test
    void isInTheAnswerOnlyOnRequest() {
        Response response = given().contentType("application/json")
                .body(Map.of("query", "{ __typename }"))
                .post("/graphql");
        assertThat(response.<Object>path("extensions")).isNull();
    }

    @Test
    void isInTheErrorIfItIsTooHigh() {
        Response response = cost(
                "{ a: statistics(by: [PAIR]) { eventCount } b: statistics(by: [PAIR]) { eventCount }"
                        + " c: statistics(by: [PAIR]) { eventCount } }",
                Map.of());
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.<String>path("errors[0].extensions.code")).isEqualTo("QUERY_TOO_COMPLEX");
        assertThat(response.<Integer>path("errors[0].extensions.price")).isEqualTo(3 * 43_002);
        assertThat(response.<Integer>path("errors[0].extensions.limit")).isEqualTo(100_000);
        assertThat(response.<String>path("errors[0].message")).contains("129006 points", "the limit is 100000");
    }

    @Test
    void isInTheTableOfTheDocumentation() throws IOException {
        String table = declared().entrySet().stream()
                .collect(groupingBy(
                        Map.Entry::getValue,
                        TreeMap::new,
                        mapping(entry -> "`" + entry.getKey() + "`", Collectors.toCollection(TreeSet::new))))
                .descendingMap()
                .entrySet()
                .stream()
                .map(row -> "| %d | %s |".formatted(row.getKey(), String.join(", ", row.getValue())))
                .collect(joining("\n"));
        assertThat(Files.readString(Path.of("docs/graphql.md"))).contains(table);
    }

    private static Response cost(String document, Map<String, ?> variables) {
        return given().contentType("application/json")
                .accept("application/graphql-response+json")
                .body(Map.of("query", document, "variables", variables, "extensions", Map.of("cost", true)))
                .post("/graphql");
    }

    /** The prices in the schema, by field, argument or value. */
    private static Map<String, Integer> declared() {
        TypeDefinitionRegistry schema =
                new SchemaParser().parse(Path.of("schema.graphql").toFile());
        Map<String, Integer> weights = new TreeMap<>();
        schema.getTypes(ImplementingTypeDefinition.class).forEach(type -> {
            for (Object each : type.getFieldDefinitions()) {
                FieldDefinition field = (FieldDefinition) each;
                String name = type.getName() + "." + field.getName();
                put(weights, name, field);
                field.getInputValueDefinitions()
                        .forEach(argument -> put(weights, name + "(" + argument.getName() + ":)", argument));
            }
        });
        schema.getTypes(InputObjectTypeDefinition.class)
                .forEach(type -> type.getInputValueDefinitions()
                        .forEach(field -> put(weights, type.getName() + "." + field.getName(), field)));
        schema.getTypes(EnumTypeDefinition.class)
                .forEach(type -> type.getEnumValueDefinitions()
                        .forEach(value -> put(weights, type.getName() + "." + value.getName(), value)));
        return weights;
    }

    private static void put(Map<String, Integer> weights, String name, DirectivesContainer<?> element) {
        element.getDirectives("cost")
                .forEach(cost -> weights.put(
                        name,
                        Integer.valueOf(
                                ((StringValue) cost.getArgument("weight").getValue()).getValue())));
    }
}
