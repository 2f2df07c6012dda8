package org.chancery.time;

import graphql.Directives;
import graphql.Scalars;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLAppliedDirectiveArgument;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import io.smallrye.graphql.scalar.GraphQLScalarTypes;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * The GraphQL scalar {@code EDTF}. SmallRye builds one from the annotation on {@link Edtf}, but it has no
 * {@code @specifiedBy} and swallows the reason why a text is refused; this puts ours in its place, when the schema is
 * complete and before anyone sees it. SmallRye's scalar of a day gets the description that it lacks.
 *
 * <p>An input type with a date must not rename its fields with {@code @Name}: SmallRye 2.17 then converts the whole
 * input without its support for custom scalars, and the date is refused.
 */
@Singleton
final class EdtfScalar extends GraphQLTypeVisitorStub {
    static final String NAME = "EDTF";

    private static final String SPECIFICATION = "https://www.loc.gov/standards/datetime/";

    private static final String DESCRIPTION = """
            A date that says how far it is known: EDTF, ISO 8601-2:2019, levels 0 to 2.
            `2023-06-05` a day, `2023-04` some time in April 2023, `2022-23` autumn 2022 (seasons are northern: \
            21 spring March to May, 22 summer, 23 autumn, 24 winter until February of the next year), \
            `2023-06-05/2023-06-06` an interval, `2002-12/..` since December 2002 and still going on, \
            `2023?` uncertain, `2022-09~` approximate, `202X` some year of the 2020s, `[2022,2023]` one of several, \
            `2023-06-05T10:30:00+05:00` a moment. Results are canonical, with times in UTC.""";

    /** SmallRye's name of a {@link java.time.LocalDate}. */
    private static final String DAY = "Date";

    private static final String DAY_SPECIFICATION = "https://www.rfc-editor.org/rfc/rfc3339#section-5.6";
    private static final String DAY_DESCRIPTION =
            "A day of the Gregorian calendar, also before its introduction: \"2023-06-05\", a "
                    + "full-date of RFC 3339. Years before 0 and after 9999 have a sign, as in ISO 8601.";

    private static final GraphQLScalarType TYPE = GraphQLScalarType.newScalar()
            .name(NAME)
            .description(DESCRIPTION)
            .specifiedByUrl(SPECIFICATION)
            // The URL alone shows in introspection; the SDL shows applied directives only.
            .withAppliedDirective(specifiedBy(SPECIFICATION))
            .coercing(new EdtfCoercing())
            .build();

    /** SmallRye looks the scalar up here again when it converts arguments. */
    void register(@Observes GraphQLSchema.Builder builder) {
        GraphQLScalarTypes.registerCustomScalar(NAME, Edtf.class.getName(), TYPE);
    }

    @Override
    public TraversalControl visitGraphQLScalarType(
            GraphQLScalarType scalar, TraverserContext<GraphQLSchemaElement> context) {
        return switch (scalar.getName()) {
            case NAME -> changeNode(context, TYPE);
            case DAY -> changeNode(context, described(scalar));
            default -> TraversalControl.CONTINUE;
        };
    }

    private static GraphQLAppliedDirective specifiedBy(String specification) {
        GraphQLAppliedDirectiveArgument url = GraphQLAppliedDirectiveArgument.newArgument()
                .name("url")
                .type(GraphQLNonNull.nonNull(Scalars.GraphQLString))
                .valueProgrammatic(specification)
                .build();
        return GraphQLAppliedDirective.newDirective()
                .name(Directives.SpecifiedByDirective.getName())
                .argument(url)
                .build();
    }

    private static GraphQLScalarType described(GraphQLScalarType day) {
        return day.transform(scalar -> scalar.description(DAY_DESCRIPTION)
                .specifiedByUrl(DAY_SPECIFICATION)
                .replaceAppliedDirectives(List.of(specifiedBy(DAY_SPECIFICATION))));
    }
}
