package org.chancery.serve.schema;

import static graphql.introspection.Introspection.DirectiveLocation.ARGUMENT_DEFINITION;
import static graphql.introspection.Introspection.DirectiveLocation.ENUM_VALUE;
import static graphql.introspection.Introspection.DirectiveLocation.FIELD_DEFINITION;
import static graphql.introspection.Introspection.DirectiveLocation.INPUT_FIELD_DEFINITION;

import graphql.DirectivesUtil;
import graphql.Scalars;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLAppliedDirectiveArgument;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLTypeReference;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The two directives of the GraphQL Cost Directives specification, as the schema defines and applies them. */
public final class CostDirectives {
    public static final String COST = "cost";
    public static final String WEIGHT = "weight";
    public static final String LIST_SIZE = "listSize";
    public static final String ASSUMED_SIZE = "assumedSize";
    public static final String SLICING_ARGUMENTS = "slicingArguments";
    public static final String SIZED_FIELDS = "sizedFields";

    private static final String REQUIRE_ONE = "requireOneSlicingArgument";
    private static final GraphQLList TEXTS = GraphQLList.list(GraphQLNonNull.nonNull(Scalars.GraphQLString));

    /** Referred to by name, because SmallRye's schema has an integer type of its own. */
    private static final GraphQLTypeReference INT = GraphQLTypeReference.typeRef("Int");

    private CostDirectives() {}

    static Set<GraphQLDirective> definitions() {
        GraphQLDirective cost = GraphQLDirective.newDirective()
                .name(COST)
                .description(
                        "The price that an element adds to that of its operation. One point is about 10 microseconds "
                                + "of work. A field without this directive costs 1, also a scalar, and so does each "
                                + "value of a list in an argument. An argument, an input field or a value of an enum "
                                + "costs its weight if it is given. A text costs 4 for each character beyond ASCII, "
                                + "and 1 for 8 others. With the extension `cost` of a request, the answer contains "
                                + "the price.")
                .validLocations(FIELD_DEFINITION, ARGUMENT_DEFINITION, INPUT_FIELD_DEFINITION, ENUM_VALUE)
                .argument(argument(WEIGHT, GraphQLNonNull.nonNull(Scalars.GraphQLString), "Points: a whole number."))
                .build();
        GraphQLDirective listSize = GraphQLDirective.newDirective()
                .name(LIST_SIZE)
                .description("How often the fields below a list count in the price of an operation.")
                .validLocations(FIELD_DEFINITION)
                .argument(argument(ASSUMED_SIZE, INT, "The length of the list if no argument says it."))
                .argument(argument(SLICING_ARGUMENTS, TEXTS, "The arguments that say the length of the list."))
                .argument(argument(SIZED_FIELDS, TEXTS, "The fields of the value that contain the items."))
                .argument(argument(REQUIRE_ONE, Scalars.GraphQLBoolean, "Whether one of the arguments must be given.")
                        .transform(argument -> argument.defaultValueProgrammatic(true)))
                .build();
        return Set.of(cost, listSize);
    }

    /** A page. Its items are in fields of the value, and an argument says how many. */
    public static GraphQLAppliedDirective page(int usual, List<String> arguments, List<String> fields) {
        return GraphQLAppliedDirective.newDirective()
                .name(LIST_SIZE)
                .argument(applied(ASSUMED_SIZE, INT, usual))
                .argument(applied(SLICING_ARGUMENTS, TEXTS, arguments))
                .argument(applied(SIZED_FIELDS, TEXTS, fields))
                .argument(applied(REQUIRE_ONE, Scalars.GraphQLBoolean, false))
                .build();
    }

    public static GraphQLAppliedDirective list(int items) {
        return GraphQLAppliedDirective.newDirective()
                .name(LIST_SIZE)
                .argument(applied(ASSUMED_SIZE, INT, items))
                .build();
    }

    public static GraphQLAppliedDirective cost(int weight) {
        return GraphQLAppliedDirective.newDirective()
                .name(COST)
                .argument(applied(WEIGHT, GraphQLNonNull.nonNull(Scalars.GraphQLString), Integer.toString(weight)))
                .build();
    }

    public static boolean isOn(GraphQLDirectiveContainer element, String directive) {
        return applied(element, directive).isPresent();
    }

    /** The value of an argument of the directive; empty if the element has none. */
    public static Optional<Object> value(GraphQLDirectiveContainer element, String directive, String argument) {
        return applied(element, directive)
                .map(found -> found.getArgument(argument))
                .map(CostDirectives::value);
    }

    private static @Nullable Object value(GraphQLAppliedDirectiveArgument argument) {
        return argument.getValue();
    }

    /** SmallRye applies directives in graphql-java's older way. This converts them to the newer one. */
    private static Optional<GraphQLAppliedDirective> applied(GraphQLDirectiveContainer element, String directive) {
        return DirectivesUtil.toAppliedDirectives(element).stream()
                .filter(applied -> applied.getName().equals(directive))
                .findFirst();
    }

    private static GraphQLArgument argument(String name, GraphQLInputType type, String description) {
        return GraphQLArgument.newArgument()
                .name(name)
                .type(type)
                .description(description)
                .build();
    }

    private static GraphQLAppliedDirectiveArgument applied(String name, GraphQLInputType type, Object value) {
        return GraphQLAppliedDirectiveArgument.newArgument()
                .name(name)
                .type(type)
                .valueProgrammatic(value)
                .build();
    }
}
