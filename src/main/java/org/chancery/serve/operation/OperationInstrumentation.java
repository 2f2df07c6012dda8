package org.chancery.serve.operation;

import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import java.util.Objects;
import org.chancery.serve.execution.GoingOn;
import org.jspecify.annotations.Nullable;

/** Reads no more fields of a cancelled operation, where graphql-java's own strategies execute it. */
final class OperationInstrumentation extends SimplePerformantInstrumentation {
    @Override
    public @Nullable InstrumentationContext<Object> beginFieldExecution(
            InstrumentationFieldParameters parameters, @Nullable InstrumentationState state) {
        GoingOn goingOn = parameters.getExecutionContext().getGraphQLContext().get(GoingOn.class);
        Objects.requireNonNull(goingOn).require();
        return super.beginFieldExecution(parameters, state);
    }
}
