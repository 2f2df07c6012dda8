package org.chancery.serve.operation;

import graphql.ExecutionResult;
import graphql.language.OperationDefinition.Operation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.chancery.database.DatabaseConfig;
import org.chancery.record.LoneQuery;
import org.jspecify.annotations.Nullable;

/** Gives an operation its transaction. It starts in the database only with the operation's first query. */
@ApplicationScoped
class OperationTransaction {

    private static final Object READ_ONLY = "org.chancery.operation.read-only";
    private static final Object CANCELLATION = Cancellation.class.getName();
    private static final Object LONGEST_SILENCE = "org.chancery.operation.longest-silence";

    private final TransactionManager transactions;
    private final TransactionSynchronizationRegistry registry;
    private final DatabaseConfig config;

    OperationTransaction(
            TransactionManager transactions, TransactionSynchronizationRegistry registry, DatabaseConfig config) {
        this.transactions = transactions;
        this.registry = registry;
        this.config = config;
    }

    /**
     * Runs a query in a read-only snapshot, and a mutation in a transaction that is committed if no field failed.
     *
     * @param lone the query's only question to the database, if it is expected to have no other
     */
    ExecutionResult within(
            Operation kind, Cancellation cancellation, @Nullable LoneQuery lone, Supplier<ExecutionResult> execution)
            throws SystemException, NotSupportedException {
        transactions.begin();
        boolean keep = false;
        try {
            registry.putResource(CANCELLATION, cancellation);
            registry.putResource(LONGEST_SILENCE, config.operationSilence());
            if (kind == Operation.QUERY) {
                registry.putResource(READ_ONLY, true);
            }
            if (lone != null) {
                registry.putResource(LoneQuery.class, lone);
            }
            ExecutionResult result = execution.get();
            keep = kind != Operation.QUERY
                    && result.getErrors().isEmpty()
                    && cancellation.cause().isEmpty();
            return result;
        } finally {
            end(keep, cancellation);
        }
    }

    /** Runs work that may take longer than an operation, in a read-only snapshot. */
    <T> T reading(Duration longest, Cancellation cancellation, Callable<T> reading) throws Exception {
        transactions.setTransactionTimeout(Math.toIntExact(longest.toSeconds()));
        try {
            transactions.begin();
        } finally {
            // The time-out holds for all transactions that this thread starts.
            transactions.setTransactionTimeout(0);
        }
        try {
            registry.putResource(CANCELLATION, cancellation);
            registry.putResource(LONGEST_SILENCE, config.exportSilence());
            registry.putResource(READ_ONLY, true);
            return reading.call();
        } finally {
            end(false, cancellation);
        }
    }

    /** Whether the transaction of this thread must not write. */
    boolean isReadOnly() {
        return registry.getTransactionKey() != null && registry.getResource(READ_ONLY) != null;
    }

    /** The cancellation of this thread's work, during its transaction. */
    Optional<Cancellation> cancellation() {
        return registry.getTransactionKey() == null
                ? Optional.empty()
                : Optional.ofNullable((Cancellation) registry.getResource(CANCELLATION));
    }

    /** The longest silence of the database in this thread's transaction. */
    Duration longestSilence() {
        return registry.getTransactionKey() != null
                        && registry.getResource(LONGEST_SILENCE) instanceof Duration ofOperation
                ? ofOperation
                : config.writingSilence();
    }

    private void end(boolean keep, Cancellation cancellation) throws SystemException {
        // A later request to cancel must hit neither the end of the transaction nor the next user of the connection.
        cancellation.releaseConnection();
        if (!keep) {
            // A query ends this way too. It has nothing to keep, and Hibernate need not search its entities for
            // changes.
            transactions.rollback();
            return;
        }
        try {
            transactions.commit();
        } catch (Exception e) {
            throw new IllegalStateException("The operation's transaction could not be committed", e);
        }
    }
}
