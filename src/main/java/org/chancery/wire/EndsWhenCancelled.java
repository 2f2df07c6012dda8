package org.chancery.wire;

import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Reads no further field of an operation that was cancelled. */
final class EndsWhenCancelled extends SimplePerformantInstrumentation {

    @Override
    public CompletableFuture<InstrumentationState> createStateAsync(InstrumentationCreateStateParameters parameters) {
        Cancellation cancellation =
                parameters.getExecutionInput().getGraphQLContext().get(Cancellation.class);
        return CompletableFuture.completedFuture(cancellation);
    }

    @Override
    public @Nullable InstrumentationContext<Object> beginFieldExecution(
            InstrumentationFieldParameters parameters, @Nullable InstrumentationState state) {
        ((Cancellation) Objects.requireNonNull(state)).requireGoingOn();
        return super.beginFieldExecution(parameters, state);
    }
}
