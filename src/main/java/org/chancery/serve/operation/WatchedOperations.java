package org.chancery.serve.operation;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.chancery.graphql.ErrorCode;
import org.jspecify.annotations.Nullable;

/** Reports each operation to the listeners, however it ends. */
@ApplicationScoped
public class WatchedOperations {
    private final List<OperationListener> listeners;

    WatchedOperations(@All List<OperationListener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    /**
     * Runs the operation on this thread.
     *
     * @param arrived the arrival of its request, by {@link System#nanoTime}
     */
    public GraphQLResponse watch(GraphQLRequest request, long arrived, Supplier<GraphQLResponse> run) {
        RunningOperation operation = RunningOperation.begin();
        List<Consumer<EndedOperation>> hearers =
                listeners.stream().map(OperationListener::begin).toList();
        GraphQLResponse graphQLResponse = null;
        try {
            graphQLResponse = run.get();
            return graphQLResponse;
        } finally {
            try {
                EndedOperation ended = ended(request, operation, graphQLResponse, arrived);
                hearers.forEach(hearer -> hearer.accept(ended));
            } finally {
                RunningOperation.end();
            }
        }
    }

    /**
     * Reports an operation that did not run, because its answer was known.
     *
     * @param arrived the arrival of its request, by {@link System#nanoTime}
     */
    public void known(KnownOperation operation, AnswerSource source, long arrived) {
        EndedOperation ended = new EndedOperation(
                operation.document(),
                RunningOperation.of(operation),
                OperationOutcome.OK,
                List.of(),
                Duration.ofNanos(System.nanoTime() - arrived),
                source);
        listeners.forEach(listener -> listener.begin().accept(ended));
    }

    /** Reports the errors of a sent answer. */
    public void answered(Map<String, Object> body) {
        if (body.containsKey("errors")) {
            List<String> codes = codes(body);
            listeners.forEach(listener -> listener.errors(codes));
        }
    }

    private static EndedOperation ended(
            GraphQLRequest request,
            RunningOperation operation,
            @Nullable GraphQLResponse graphQLResponse,
            long arrived) {
        Map<String, Object> body = graphQLResponse == null ? Map.of() : graphQLResponse.body();
        List<String> codes = codes(body);
        return new EndedOperation(
                request.query(),
                operation,
                OperationOutcome.of(body.get("data") != null, codes),
                codes,
                Duration.ofNanos(System.nanoTime() - arrived),
                AnswerSource.COMPUTED);
    }

    private static List<String> codes(Map<String, Object> body) {
        return body.get("errors") instanceof List<?> errors
                ? errors.stream().map(WatchedOperations::code).toList()
                : List.of();
    }

    private static String code(Object error) {
        return error instanceof Map<?, ?> report && report.get("extensions") instanceof Map<?, ?> extensions
                ? String.valueOf(extensions.get("code"))
                : ErrorCode.INTERNAL.name();
    }
}
