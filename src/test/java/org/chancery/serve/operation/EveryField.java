package org.chancery.serve.operation;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Operations that ask for every field of every type that can be reached from a field of the query in few steps. */
final class EveryField {
    private static final int MOST_STEPS = 4;
    private static final List<String> PAGES = List.of("timeline");

    private final GraphQLSchema schema;

    /** A way to objects of a type. */
    private record Way(GraphQLFieldsContainer type, String before, String after, int steps) {}

    EveryField(GraphQLSchema schema) {
        this.schema = schema;
    }

    /**
     * One operation for each type below the field.
     *
     * @param call the field with its arguments
     */
    List<String> below(String call) {
        String name = call.replaceFirst("\\W.*", "");
        GraphQLFieldDefinition start = schema.getQueryType().getFieldDefinition(name);
        Map<String, Way> known = new LinkedHashMap<>();
        Deque<Way> next = new ArrayDeque<>();
        next.add(new Way(
                (GraphQLFieldsContainer) GraphQLTypeUtil.unwrapAll(start.getType()), "{ " + call + " {", " } }", 1));
        while (!next.isEmpty()) {
            Way way = next.remove();
            if (known.putIfAbsent(way.type().getName(), way) == null && way.steps() < MOST_STEPS) {
                next.addAll(further(way));
            }
        }
        return known.values().stream().map(EveryField::operation).toList();
    }

    private List<Way> further(Way way) {
        List<Way> further = new ArrayList<>();
        if (way.type() instanceof GraphQLInterfaceType type) {
            for (GraphQLObjectType each : schema.getImplementations(type)) {
                further.add(new Way(
                        each, way.before() + " ... on " + each.getName() + " {", " }" + way.after(), way.steps()));
            }
        }
        for (GraphQLFieldDefinition field : way.type().getFieldDefinitions()) {
            if (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLFieldsContainer type && isFree(field)) {
                further.add(new Way(
                        type, way.before() + " " + field.getName() + " {", " }" + way.after(), way.steps() + 1));
            }
        }
        return further;
    }

    /** Whether it needs no argument, and is no page within a page. */
    private static boolean isFree(GraphQLFieldDefinition field) {
        return !PAGES.contains(field.getName()) && field.getArguments().stream().noneMatch(EveryField::isRequired);
    }

    private static boolean isRequired(GraphQLArgument argument) {
        return GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue();
    }

    private static String operation(Way way) {
        // Statistics are priced as if they had 500 buckets: too many for a page in each.
        boolean hasPages = !way.before().contains(" buckets {");
        String fields = way.type().getFieldDefinitions().stream()
                .filter(field -> hasPages || !PAGES.contains(field.getName()))
                .map(EveryField::whole)
                .collect(Collectors.joining(" "));
        return way.before() + " __typename " + fields + way.after();
    }

    private static String whole(GraphQLFieldDefinition field) {
        String page = PAGES.contains(field.getName()) ? "(first: 1)" : "";
        return GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType
                ? field.getName() + page + " { __typename }"
                : field.getName();
    }
}
