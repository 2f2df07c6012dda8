package org.chancery.serve.operation;

import graphql.ExecutionResult;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.NonNullableFieldValidator;
import graphql.schema.GraphQLSchema;
import java.util.concurrent.CompletableFuture;

/** graphql-java's own engine over a schema with SmallRye's own data fetchers: nothing in it is ours. */
final class PlainEngine extends AsyncExecutionStrategy {
    private final GraphQLSchema schema;

    /** @param schema the served one with other data fetchers */
    PlainEngine(GraphQLSchema schema) {
        this.schema = schema;
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(
            ExecutionContext context, ExecutionStrategyParameters parameters) {
        ExecutionContext own = context.transform(builder -> builder.graphQLSchema(schema));
        // The validator adds its errors to the context that it was made with.
        NonNullableFieldValidator validator = new NonNullableFieldValidator(own);
        return super.execute(own, parameters.transform(builder -> builder.nonNullFieldValidator(validator)));
    }
}
