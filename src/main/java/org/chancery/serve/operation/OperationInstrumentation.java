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
 * Reads no more fields of a cancelled operation. It also activates the request context before each field, because
 * SmallRye deactivates it after each resolver and some getters need it.
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
