package org.chancery.serve.execution;

import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStepInfo;
import graphql.execution.ResolveType;
import graphql.execution.UnresolvedTypeException;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Knows the type of the objects that an interface stands for. It depends on their class alone. */
final class ObjectTypes {
    private final ResolveType resolving = new ResolveType();
    private final ExecutionContext context;
    private final Map<Implementation, GraphQLObjectType> known = new HashMap<>();

    private record Implementation(GraphQLType declared, Class<?> type) {}

    ObjectTypes(ExecutionContext context) {
        this.context = context;
    }

    /** @throws UnresolvedTypeException if the class of the value has no type that fits */
    GraphQLObjectType of(Object value, GraphQLType declared, SelectedField field) {
        if (declared instanceof GraphQLObjectType only) {
            return only;
        }
        Implementation implementation = new Implementation(declared, value.getClass());
        @Nullable GraphQLObjectType type = known.get(implementation);
        if (type == null) {
            ExecutionStepInfo unknownPlace = ExecutionStepInfo.newExecutionStepInfo()
                    .type(field.definition().getType())
                    .fieldDefinition(field.definition())
                    .field(field.field())
                    .build();
            type = resolving.resolveType(context, field.field(), value, unknownPlace, declared, null);
            known.put(implementation, type);
        }
        return type;
    }
}
