package org.chancery.serve.operation;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.ExecutionStrategy;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;
import io.smallrye.graphql.schema.model.Schema;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.chancery.graphql.ClientError;
import org.chancery.graphql.ErrorCode;
import org.chancery.graphql.OperationContext;
import org.chancery.record.ArchiveChanges;
import org.chancery.record.ArchiveState;
import org.chancery.record.LoneQuery;
import org.chancery.serve.execution.GoingOn;
import org.chancery.serve.limits.OperationLimits;
import org.chancery.serve.schema.ServedSchema;
import org.jspecify.annotations.Nullable;

/** Runs one operation on the calling thread, with one request context, one transaction and SmallRye's resolvers. */
@ApplicationScoped
public class OperationRunner {
    private final DocumentCache documentCache;
    private final OperationLimits limits;
    private final OperationTransaction transaction;
    private final OperationContext operationContext;
    private final ArchiveChanges changes;
    private final ErrorReport errorReport;
    private final GraphQL graphQL;

    OperationRunner(
            ServedSchema served,
            Schema model,
            DocumentCache documentCache,
            OperationLimits limits,
            OperationTransaction transaction,
            OperationContext operationContext,
            ArchiveChanges changes,
            ErrorReport errorReport,
            ExecutionStrategy strategy) {
        requireNoBatchedFields(model);
        this.documentCache = documentCache;
        this.limits = limits;
        this.transaction = transaction;
        this.operationContext = operationContext;
        this.changes = changes;
        this.errorReport = errorReport;
        this.graphQL = GraphQL.newGraphQL(served.schema())
                .preparsedDocumentProvider((input, parser) -> CompletableFuture.completedFuture(
                        input.getGraphQLContext().get(PreparsedDocumentEntry.class)))
                .instrumentation(new OperationInstrumentation())
                .queryExecutionStrategy(strategy)
                .build();
    }

    /**
     * Parses, validates and prices the operation.
     *
     * @param mayMutate false for a request that came by GET
     * @throws RejectedOperation if it cannot run
     */
    public PreparedOperation prepare(GraphQLRequest request, boolean mayMutate) {
        PreparsedDocumentEntry document = documentCache.prepare(request.query());
        if (document.hasErrors()) {
            throw new RejectedOperation(errorReport.ofAll(document.getErrors()), null);
        }
        OperationDefinition operation = null;
        try {
            operation = choose(document.getDocument(), request.operationName());
            requireRunnable(operation.getOperation(), mayMutate);
            NullConditions.requireNone(document.getDocument(), request.variables());
            long price = limits.check(document.getDocument(), operation, request.variables());
            boolean mayBeKept = !mayMutate && operation.getOperation() == Operation.QUERY && !request.asksForCost();
            return new PreparedOperation(request, document, operation, price, mayBeKept);
        } catch (ClientError error) {
            throw new RejectedOperation(List.of(errorReport.of(error).json()), operation);
        }
    }

    /** Runs the operation, until it is cancelled. */
    public GraphQLResponse run(
            PreparedOperation operation, @Nullable String acceptLanguage, Cancellation cancellation) {
        RunningOperation.current().chosen(operation.definition());
        RunningOperation.current().priced(operation.price());
        try {
            cancellation.requireGoingOn();
            Executed executed = execute(operation, acceptLanguage, cancellation);
            // The partial answer and its failures are of no use.
            cancellation.requireGoingOn();
            GraphQLResponse graphQLResponse = answer(executed);
            return operation.request().asksForCost()
                    ? graphQLResponse.with("cost", limits.beside(operation.price()))
                    : graphQLResponse;
        } catch (Throwable failure) {
            return GraphQLResponse.failed(errorReport.of(
                    cancellation.cause().<Throwable>map(cause -> cause).orElse(failure)));
        }
    }

    private static OperationDefinition choose(Document document, @Nullable String name) {
        List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class);
        if (name != null && !name.isEmpty()) {
            return operations.stream()
                    .filter(operation -> name.equals(operation.getName()))
                    .findFirst()
                    .orElseThrow(() -> new ClientError(
                            ErrorCode.BAD_QUERY, "The document has no operation named \"" + name + "\"."));
        }
        if (operations.size() > 1) {
            throw new ClientError(
                    ErrorCode.BAD_QUERY,
                    "The document has several operations. Name the one to run in \"operationName\".");
        }
        return operations.get(0);
    }

    private static void requireRunnable(Operation kind, boolean mayMutate) {
        if (kind == Operation.SUBSCRIPTION) {
            throw new ClientError(ErrorCode.BAD_QUERY, "Subscriptions are not served here. Send a query.");
        }
        if (kind == Operation.MUTATION && !mayMutate) {
            throw RejectedRequest.method("POST", "A mutation runs over POST only. Send it as a JSON body.");
        }
    }

    /**
     * @param shown the state of the archive that the whole result shows, if somebody needs it and it is known
     * @param ofOneState false if a query was expected to be the only one and was not
     */
    private record Executed(ExecutionResult result, Optional<ArchiveState> shown, boolean ofOneState) {}

    private Executed execute(PreparedOperation operation, @Nullable String acceptLanguage, Cancellation cancellation)
            throws Exception {
        int before = RunningOperation.current().statements();
        LoneQuery lone = operation.isExpectedToAskOnce() ? new LoneQuery() : null;
        Executed executed = inRequestContext(operation, acceptLanguage, cancellation, lone);
        operation.hasAsked(RunningOperation.current().statements() - before == 1);
        return executed.ofOneState() ? executed : inRequestContext(operation, acceptLanguage, cancellation, null);
    }

    private Executed inRequestContext(
            PreparedOperation operation,
            @Nullable String acceptLanguage,
            Cancellation cancellation,
            @Nullable LoneQuery lone)
            throws Exception {
        ManagedContext requestContext = Arc.container().requestContext();
        ContextState state = requestContext.activate();
        try {
            operationContext.setAcceptLanguage(acceptLanguage);
            ExecutionInput input = input(operation, cancellation);
            AtomicReference<Executed> executed = new AtomicReference<>();
            transaction.within(operation.definition().getOperation(), cancellation, lone, () -> {
                ExecutionResult result = graphQL.execute(input);
                boolean ofOneState = lone == null || !lone.wasFollowed();
                executed.set(new Executed(result, stateShown(operation, result), ofOneState));
                return result;
            });
            return executed.get();
        } finally {
            requestContext.destroy(state);
            requestContext.deactivate();
        }
    }

    private Optional<ArchiveState> stateShown(PreparedOperation operation, ExecutionResult result) {
        if (!operation.mayBeKept() || !result.getErrors().isEmpty()) {
            return Optional.empty();
        }
        RunningOperation.current().countStatement();
        return changes.stateSeen();
    }

    private static ExecutionInput input(PreparedOperation operation, Cancellation cancellation) {
        GraphQLRequest request = operation.request();
        GoingOn goingOn = cancellation::requireGoingOn;
        return ExecutionInput.newExecutionInput(request.query())
                .operationName(request.operationName())
                .variables(request.variables())
                .locale(Locale.ENGLISH)
                .graphQLContext(Map.of(PreparsedDocumentEntry.class, operation.document(), GoingOn.class, goingOn))
                .build();
    }

    private GraphQLResponse answer(Executed executed) {
        ExecutionResult result = executed.result();
        List<Map<String, Object>> errors = errorReport.ofAll(result.getErrors());
        if (!result.isDataPresent()) {
            return GraphQLResponse.rejectedDocument(errors);
        }
        Map<String, Object> body = new LinkedHashMap<>();
        if (!errors.isEmpty()) {
            body.put("errors", errors);
        }
        body.put("data", result.getData());
        return GraphQLResponse.executed(body, executed.shown());
    }

    /** SmallRye resolves all aliases of a batched field with the arguments of the first. See decision 0004. */
    private static void requireNoBatchedFields(Schema model) {
        if (!model.getBatchOperations().isEmpty()) {
            throw new IllegalStateException("Batched @Source fields are not served; load through BatchLoader instead: "
                    + model.getBatchOperations());
        }
    }
}
