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
 * Reads the archive in one read-only snapshot, as a GraphQL operation does, but in steps. Each step forgets the loaded
 * data of those before, so any number of steps needs the memory of one.
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
     * Runs the reading. All of its steps see the archive as it is now.
     *
     * @param longest the time after which it is ended
     * @param cancellation ends it before that
     * @throws ClientError the cause, if it was cancelled
     */
    public <T> T read(Duration longest, Cancellation cancellation, Callable<T> reading) throws Exception {
        deadlines.pursue(cancellation);
        try {
            return transaction.reading(longest, cancellation, reading);
        } catch (Exception e) {
            // The cause comes first, because cancelled SQL fails in a way of its own.
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
