package org.chancery.serve.operation.generated;

import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The types on which a fragment may be within another type: those that have an object type in common with it. */
final class Overlaps {
    private final Map<String, List<GraphQLCompositeType>> ofType = new HashMap<>();
    private final GraphQLSchema schema;

    Overlaps(GraphQLSchema schema) {
        this.schema = schema;
        List<GraphQLCompositeType> all = schema.getAllTypesAsList().stream()
                .filter(GraphQLCompositeType.class::isInstance)
                .map(GraphQLCompositeType.class::cast)
                .filter(type -> !type.getName().startsWith("__"))
                .sorted(Comparator.comparing(GraphQLNamedType::getName))
                .toList();
        for (GraphQLCompositeType type : all) {
            ofType.put(
                    type.getName(),
                    all.stream().filter(other -> haveOneInCommon(type, other)).toList());
        }
    }

    private boolean haveOneInCommon(GraphQLCompositeType type, GraphQLCompositeType other) {
        return !Collections.disjoint(Set.copyOf(objectTypes(type)), objectTypes(other));
    }

    /** With the type itself. */
    List<GraphQLCompositeType> of(GraphQLCompositeType type) {
        return ofType.getOrDefault(type.getName(), List.of());
    }

    /** The object types of an interface or a union; an object type by itself. */
    List<GraphQLObjectType> objectTypes(GraphQLCompositeType type) {
        if (type instanceof GraphQLObjectType only) {
            return List.of(only);
        }
        if (type instanceof GraphQLUnionType union) {
            return union.getTypes().stream().map(GraphQLObjectType.class::cast).toList();
        }
        return schema.getImplementations((GraphQLInterfaceType) type).stream()
                .sorted(Comparator.comparing(GraphQLObjectType::getName))
                .toList();
    }
}
