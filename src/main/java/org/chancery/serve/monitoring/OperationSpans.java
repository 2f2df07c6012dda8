package org.chancery.serve.monitoring;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import org.chancery.serve.operation.EndedOperation;
import org.chancery.serve.operation.OperationListener;
import org.chancery.serve.operation.OperationOutcome;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes a span for each operation, below that of its request and above those of its SQL. */
@ApplicationScoped
class OperationSpans implements OperationListener {
    private final Tracer tracer;
    private final boolean areMade;

    OperationSpans(Tracer tracer, @ConfigProperty(name = "quarkus.otel.sdk.disabled") boolean isDisabled) {
        this.tracer = tracer;
        this.areMade = !isDisabled;
    }

    /** The returned consumer closes the scope. */
    @Override
    @SuppressWarnings("MustBeClosedChecker")
    public Consumer<EndedOperation> begin() {
        if (!areMade) {
            return operation -> {};
        }
        Span span = tracer.spanBuilder("GraphQL operation").startSpan();
        Scope scope = span.makeCurrent();
        return operation -> {
            scope.close();
            end(span, operation);
        };
    }

    private static void end(Span span, EndedOperation operation) {
        operation.type().ifPresent(type -> span.updateName(type).setAttribute("graphql.operation.type", type));
        operation
                .name()
                .map(OperationNames::shortened)
                .ifPresent(name -> span.setAttribute("graphql.operation.name", name));
        span.setAttribute("chancery.document.hash", operation.documentHash())
                .setAttribute("chancery.outcome", operation.outcome().label())
                .setAttribute("chancery.answer", operation.source().label())
                .setAttribute("chancery.statements", operation.statements())
                .setAttribute("chancery.correlation_id", operation.correlationId());
        operation.price().ifPresent(price -> span.setAttribute("chancery.price", price));
        if (!operation.codes().isEmpty()) {
            span.setAttribute("error.type", operation.codes().get(0));
        }
        if (operation.outcome() == OperationOutcome.FAILED) {
            span.setStatus(StatusCode.ERROR);
        }
        span.end();
    }
}
