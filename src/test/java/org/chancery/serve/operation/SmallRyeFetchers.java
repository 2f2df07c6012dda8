package org.chancery.serve.operation;

import graphql.GraphQLContext;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.smallrye.graphql.execution.datafetcher.DefaultDataFetcher;
import io.smallrye.graphql.execution.datafetcher.FieldDataFetcher;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.schema.model.Type;
import jakarta.json.JsonValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts the data fetchers that come with SmallRye into the served schema. */
final class SmallRyeFetchers {
    private final Schema model;
    private final FetchedFields fetched;

    /** @param fetched learns of each value */
    SmallRyeFetchers(Schema model, FetchedFields fetched) {
        this.model = model;
        this.fetched = fetched;
    }

    GraphQLSchema in(GraphQLSchema served) {
        GraphQLCodeRegistry registry = served.getCodeRegistry()
                .transform(builder -> served.getAllTypesAsList().stream()
                        .filter(GraphQLObjectType.class::isInstance)
                        .map(GraphQLObjectType.class::cast)
                        .filter(type -> !type.getName().startsWith("__"))
                        .forEach(type -> type.getFieldDefinitions().forEach(field -> replace(builder, type, field))));
        return served.transform(builder -> builder.codeRegistry(registry));
    }

    private void replace(GraphQLCodeRegistry.Builder registry, GraphQLObjectType type, GraphQLFieldDefinition field) {
        FieldCoordinates place = FieldCoordinates.coordinates(type, field);
        DataFetcher<?> original = original(type.getName(), field.getName());
        DataFetcher<?> watched = environment -> {
            prepare(environment.getGraphQlContext());
            Object value = original.get(environment);
            fetched.add(place, value);
            return value;
        };
        registry.dataFetcher(place, watched);
    }

    private DataFetcher<?> original(String typeName, String fieldName) {
        @Nullable Type type = model.getTypes().get(typeName);
        if (type == null) {
            return new DefaultDataFetcher<>(root(fieldName), null);
        }
        @Nullable Operation operation = type.getOperations().get(fieldName);
        if (operation != null) {
            return new DefaultDataFetcher<>(operation, type);
        }
        Field field = Objects.requireNonNull(type.getFields().get(fieldName), typeName + "." + fieldName);
        return new FieldDataFetcher<>(field, type, type);
    }

    private Operation root(String name) {
        return model.getQueries().stream()
                .filter(operation -> operation.getName().equals(name))
                .findFirst()
                .or(() -> model.getMutations().stream()
                        .filter(operation -> operation.getName().equals(name))
                        .findFirst())
                .orElseThrow();
    }

    /** SmallRye's fetchers look for its own context. */
    private static void prepare(GraphQLContext context) {
        if (!context.hasKey(SmallRyeContextManager.CONTEXT)) {
            SmallRyeContext own = new SmallRyeContext(SmallRyeFetchers.class.getName());
            own.setRequest(JsonValue.EMPTY_JSON_OBJECT);
            context.put(SmallRyeContextManager.CONTEXT, own);
        }
    }
}
