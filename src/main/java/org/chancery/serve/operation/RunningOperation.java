package org.chancery.serve.operation;

import graphql.language.OperationDefinition;
import java.util.Locale;
import java.util.UUID;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** The notes on the operation of this thread. While it runs, the log shows its name and its correlation id. */
final class RunningOperation {
    private static final String CORRELATION_ID = "correlationId";
    private static final String NAME = "operation";
    private static final ThreadLocal<RunningOperation> CURRENT = new ThreadLocal<>();

    /** Takes notes outside of operations, which nobody reads. */
    private static final RunningOperation NONE = new RunningOperation("");

    private @Nullable String correlationId;
    private @Nullable String name;
    private @Nullable String type;
    private @Nullable Long price;
    private int statements;

    private RunningOperation(@Nullable String correlationId) {
        this.correlationId = correlationId;
    }

    static RunningOperation begin() {
        RunningOperation begun = new RunningOperation(null);
        CURRENT.set(begun);
        MDC.put(CORRELATION_ID, begun.correlationId());
        return begun;
    }

    /** The notes on an operation that does not run, and logs nothing. */
    static RunningOperation of(KnownOperation known) {
        RunningOperation notes = new RunningOperation(null);
        notes.name = known.name();
        notes.type = known.type();
        notes.price = known.price();
        return notes;
    }

    static void end() {
        CURRENT.remove();
        MDC.remove(CORRELATION_ID);
        MDC.remove(NAME);
    }

    static RunningOperation current() {
        RunningOperation current = CURRENT.get();
        return current == null ? NONE : current;
    }

    /** The id of the operation that runs on this thread, or a new one if none does. */
    static String currentCorrelationId() {
        RunningOperation current = CURRENT.get();
        return current == null ? UUID.randomUUID().toString() : current.correlationId();
    }

    /** The name comes from the document. Its grammar allows only letters, digits and underscores. */
    void chosen(OperationDefinition operation) {
        if (this == NONE) {
            return;
        }
        name = operation.getName();
        type = operation.getOperation().name().toLowerCase(Locale.ROOT);
        if (name != null) {
            MDC.put(NAME, name);
        }
    }

    void priced(long operationPrice) {
        if (this != NONE) {
            price = operationPrice;
        }
    }

    void countStatement() {
        if (this != NONE) {
            statements++;
        }
    }

    @Nullable
    String name() {
        return name;
    }

    @Nullable
    String type() {
        return type;
    }

    @Nullable
    Long price() {
        return price;
    }

    int statements() {
        return statements;
    }

    /** Made when somebody needs it: random numbers take time. */
    String correlationId() {
        String known = correlationId == null ? UUID.randomUUID().toString() : correlationId;
        correlationId = known;
        return known;
    }
}
