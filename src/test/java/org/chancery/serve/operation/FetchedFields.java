package org.chancery.serve.operation;

import graphql.execution.DataFetcherResult;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The fields of objects that were asked for, and those that had a value. */
final class FetchedFields {
    private final Set<FieldCoordinates> asked = ConcurrentHashMap.newKeySet();
    private final Set<FieldCoordinates> valued = ConcurrentHashMap.newKeySet();

    void add(FieldCoordinates field, @Nullable Object fetched) {
        asked.add(field);
        Object value = fetched instanceof DataFetcherResult<?> result ? result.getData() : fetched;
        boolean isEmpty = value == null || (value instanceof Collection<?> elements && elements.isEmpty());
        if (!isEmpty) {
            valued.add(field);
        }
    }

    /** The fields of the schema that no object was asked for. */
    List<String> unasked(GraphQLSchema schema) {
        return fields(schema, field -> !asked.contains(field));
    }

    /** The fields of the schema that were null or an empty list in every object. */
    List<String> withoutValue(GraphQLSchema schema) {
        return fields(schema, field -> !valued.contains(field));
    }

    private static List<String> fields(GraphQLSchema schema, Predicate<FieldCoordinates> isMeant) {
        return schema.getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .filter(type -> !type.getName().startsWith("__"))
                .flatMap(type ->
                        type.getFieldDefinitions().stream().map(field -> FieldCoordinates.coordinates(type, field)))
                .filter(isMeant)
                .map(FieldCoordinates::toString)
                .sorted()
                .toList();
    }
}
