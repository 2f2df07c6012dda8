package org.chancery.time;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.Scalars;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.SchemaTransformer;
import graphql.schema.idl.SchemaPrinter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The scalar within a schema such as SmallRye builds it. An API of its own over HTTP would enter the schema of every
 * other test of the application.
 */
class EdtfScalarTest {
    private static final String REASON =
            "2023-13 is not a date: month 13 does not exist, at position 6." + " Write EDTF, for example 2023-06.";

    private static final GraphQLScalarType GENERATED = GraphQLScalarType.newScalar()
            .name(EdtfScalar.NAME)
            .coercing(Scalars.GraphQLString.getCoercing())
            .build();

    private final GraphQLSchema schema = install();

    @Test
    void carriesADateThroughArgumentsAndResults() {
        assertThat(ask("{ echo(date: \"?2004-06-11\") }").<Map<String, Object>>getData())
                .containsEntry("echo", "2004?-06-11");
        assertThat(ask("{ echo(date: \"2023-06-05T10:30:00+05:00\") }").<Map<String, Object>>getData())
                .containsEntry("echo", "2023-06-05T10:30:00+05:00");
    }

    @Test
    void carriesADateThroughVariables() {
        ExecutionResult answer = ask("query($date: EDTF) { echo(date: $date) }", Map.of("date", "2002-12/.."));

        assertThat(answer.<Map<String, Object>>getData()).containsEntry("echo", "2002-12/..");
    }

    @Test
    void specifiesItselfInIntrospectionAndInTheSdl() {
        assertThat(ask("{ __type(name: \"EDTF\") { specifiedByURL } }").<Map<String, Object>>getData())
                .containsEntry("__type", Map.of("specifiedByURL", "https://www.loc.gov/standards/datetime/"));
        assertThat(new SchemaPrinter(SchemaPrinter.Options.defaultOptions().includeDirectives(true)).print(schema))
                .contains("scalar EDTF @specifiedBy(url : \"https://www.loc.gov/standards/datetime/\")");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ echo(date: \"2023-13\") }",
                "{ echo(input: {during: \"2023-13\"}) }",
                "{ echo(input: {others: [\"2023\", \"2023-13\"]}) }",
            })
    void saysWhyALiteralIsRefused(String query) {
        assertRefused(ask(query), REASON);
    }

    @Test
    void saysWhyAVariableIsRefused() {
        assertRefused(ask("query($date: EDTF) { echo(date: $date) }", Map.of("date", "2023-13")), REASON);
        assertRefused(
                ask("query($input: Input) { echo(input: $input) }", Map.of("input", Map.of("during", "2023-13"))),
                REASON);
    }

    @Test
    void asksForQuotesWhereANumberIsGiven() {
        assertRefused(ask("{ echo(date: 2023) }"), "Write EDTF in quotes");
        assertRefused(ask("query($date: EDTF) { echo(date: $date) }", Map.of("date", 2023)), "Write EDTF in quotes");
    }

    private static void assertRefused(ExecutionResult answer, String reason) {
        assertThat(answer.getErrors()).hasSize(1);
        GraphQLError error = answer.getErrors().get(0);
        assertThat(error.getMessage()).contains(reason);
        assertThat(error.getExtensions()).containsEntry("code", "BAD_DATE");
        assertThat(error.getLocations()).isNotEmpty();
    }

    private ExecutionResult ask(String query) {
        return ask(query, Map.of());
    }

    private ExecutionResult ask(String query, Map<String, Object> variables) {
        return GraphQL.newGraphQL(schema)
                .build()
                .execute(ExecutionInput.newExecutionInput(query).variables(variables));
    }

    private static GraphQLSchema install() {
        GraphQLInputObjectType input = GraphQLInputObjectType.newInputObject()
                .name("Input")
                .field(GraphQLInputObjectField.newInputObjectField()
                        .name("during")
                        .type(GENERATED))
                .field(GraphQLInputObjectField.newInputObjectField()
                        .name("others")
                        .type(GraphQLList.list(GENERATED)))
                .build();
        GraphQLFieldDefinition echo = GraphQLFieldDefinition.newFieldDefinition()
                .name("echo")
                .type(GENERATED)
                .argument(GraphQLArgument.newArgument().name("date").type(GENERATED))
                .argument(GraphQLArgument.newArgument().name("input").type(input))
                .build();
        GraphQLSchema.Builder builder = GraphQLSchema.newSchema()
                .query(GraphQLObjectType.newObject().name("Query").field(echo))
                .additionalType(input)
                .codeRegistry(GraphQLCodeRegistry.newCodeRegistry()
                        .dataFetcher(FieldCoordinates.coordinates("Query", "echo"), (DataFetcher<Edtf>)
                                environment -> environment.getArgument("date"))
                        .build());
        return SchemaTransformer.transformSchema(builder.build(), new EdtfScalar());
    }
}
