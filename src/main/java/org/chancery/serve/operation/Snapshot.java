package org.chancery.serve.operation;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.chancery.graphql.ClientError;
import org.chancery.graphql.OperationContext;
import org.jspecify.annotations.Nullable;

/**
 * Reads the archive as a GraphQL operation does, in one read-only snapshot, but in steps: each step forgets what the
 * ones before have loaded, so that any number of them needs the memory of one.
 */
@ApplicationScoped
public class Snapshot {
    private final OperationTransaction transaction;
    private final OperationContext operationContext;
    private final EntityManager entityManager;
    private final Deadlines deadlines;

    Snapshot(
            OperationTransaction transaction,
            OperationContext operationContext,
            EntityManager entityManager,
            Deadlines deadlines) {
        this.transaction = transaction;
        this.deadlines = deadlines;
        this.operationContext = operationContext;
        this.entityManager = entityManager;
    }

    /**
     * Runs the reading, whose steps all see the archive as it is now.
     *
     * @param longest after this time it is ended
     * @param cancellation ends it before that
     * @throws ClientError the cause, if it was cancelled
     */
    public <T> T read(Duration longest, Cancellation cancellation, Callable<T> reading) throws Exception {
        deadlines.pursue(cancellation);
        try {
            return transaction.reading(longest, cancellation, reading);
        } catch (Exception e) {
            // Whatever came of it: the SQL that was cancelled fails in a way of its own.
            cancellation.requireGoingOn();
            throw e;
        } finally {
            cancellation.finish();
        }
    }

    /** Runs one step of a reading, in a request context of its own. */
    public <T> T step(@Nullable String acceptLanguage, Callable<T> work) throws Exception {
        ManagedContext requestContext = Arc.container().requestContext();
        ContextState state = requestContext.activate();
        try {
            operationContext.setAcceptLanguage(acceptLanguage);
            return work.call();
        } finally {
            entityManager.clear();
            requestContext.destroy(state);
            requestContext.deactivate();
        }
    }
}
