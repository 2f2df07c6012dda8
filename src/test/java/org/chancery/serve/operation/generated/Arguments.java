package org.chancery.serve.operation.generated;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the arguments of fields. Any part of them may be a variable. */
final class Arguments {
    /** Of the arguments that may be left out. */
    private static final double GIVEN = 0.3;

    private static final double VARIABLE = 0.25;
    private static final double NESTED_VARIABLE = 0.12;
    private static final String FIRST = "first";
    private static final String LAST = "last";

    private final Chance chance;
    private final ValuePool pool;
    private final InputValues inputs;
    private final Variables variables;

    Arguments(Chance chance, ValuePool pool, InputValues inputs, Variables variables) {
        this.chance = chance;
        this.pool = pool;
        this.inputs = inputs;
        this.variables = variables;
    }

    /** The arguments in brackets; empty without any. */
    String of(String parentType, GraphQLFieldDefinition field) {
        List<String> written = isPage(field) ? ofPage(parentType, field) : some(field.getArguments());
        return written.isEmpty() ? "" : "(" + String.join(", ", written) + ")";
    }

    private static boolean isPage(GraphQLFieldDefinition field) {
        return field.getArgument(FIRST) != null && field.getArgument(LAST) != null;
    }

    private List<String> some(List<GraphQLArgument> arguments) {
        return arguments.stream()
                .filter(argument -> (GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue())
                        || chance.of(argument.getName().equals(FIRST) ? 0.8 : GIVEN))
                .map(argument -> argument.getName() + ": " + value(argument))
                .toList();
    }

    private String value(GraphQLArgument argument) {
        return chance.of(VARIABLE)
                ? variables.use(argument.getType(), argument.getName())
                : literal(argument.getType(), argument.getName());
    }

    /** A page of a list: small, from one end or the other, and sometimes behind a cursor. */
    private List<String> ofPage(String parentType, GraphQLFieldDefinition field) {
        boolean isBackwards = chance.of(0.2);
        List<String> cursors = pool.cursors(parentType, field.getName());
        if (!cursors.isEmpty() && chance.of(0.2)) {
            return List.of(
                    size(field, isBackwards),
                    (isBackwards ? "before: \"" : "after: \"") + chance.oneOf(cursors) + "\"");
        }
        List<GraphQLArgument> others = field.getArguments().stream()
                .filter(argument ->
                        !List.of(FIRST, LAST, "after", "before").contains(argument.getName()) || chance.of(0.015))
                .toList();
        List<String> written = new ArrayList<>(some(others));
        if (others.stream().noneMatch(other -> other.getName().equals(FIRST))) {
            written.add(chance.below(written.size() + 1), size(field, isBackwards));
        }
        return written;
    }

    private String size(GraphQLFieldDefinition field, boolean isBackwards) {
        String name = isBackwards ? LAST : FIRST;
        return name + ": " + value(field.getArgument(name));
    }

    private String literal(GraphQLType type, String name) {
        if (!(type instanceof GraphQLNonNull) && chance.of(0.03)) {
            return "null";
        }
        GraphQLType bare = GraphQLTypeUtil.unwrapNonNull(type);
        if (bare instanceof GraphQLList list) {
            if (chance.of(0.1)) {
                return nested((GraphQLInputType) list.getWrappedType(), name);
            }
            return Stream.generate(() -> nested((GraphQLInputType) list.getWrappedType(), name))
                    .limit(inputs.length())
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        if (bare instanceof GraphQLInputObjectType object) {
            return inputs.chosen(object).stream()
                    .map(field -> field.getName() + ": " + nested(field.getType(), field.getName()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return Literals.of(bare, inputs.present(bare, name));
    }

    private String nested(GraphQLInputType type, String name) {
        return chance.of(NESTED_VARIABLE) ? variables.use(type, name) : literal(type, name);
    }
}
