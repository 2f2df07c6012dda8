package org.chancery.serve.operation;

import graphql.GraphQLContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Reads no further field of an operation that was cancelled. And SmallRye deactivates the request context after each of
 * its resolvers, which would leave none to the getters that read something: it is activated again before each field.
 */
final class OperationInstrumentation extends SimplePerformantInstrumentation {

    private record Execution(Cancellation cancellation, ContextState context) implements InstrumentationState {}

    @Override
    public CompletableFuture<InstrumentationState> createStateAsync(InstrumentationCreateStateParameters parameters) {
        GraphQLContext context = parameters.getExecutionInput().getGraphQLContext();
        return CompletableFuture.completedFuture(
                new Execution(context.get(Cancellation.class), context.get(OperationRunner.REQUEST_CONTEXT)));
    }

    @Override
    public @Nullable InstrumentationContext<Object> beginFieldExecution(
            InstrumentationFieldParameters parameters, @Nullable InstrumentationState state) {
        Execution execution = (Execution) Objects.requireNonNull(state);
        execution.cancellation().requireGoingOn();
        Arc.container().requestContext().activate(execution.context());
        return super.beginFieldExecution(parameters, state);
    }
}
