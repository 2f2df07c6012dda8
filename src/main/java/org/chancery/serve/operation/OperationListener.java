package org.chancery.serve.operation;

import java.util.List;
import java.util.function.Consumer;

/** Observes every operation, on the thread that runs it. It has to be quick, and must never throw. */
public interface OperationListener {

    /** An operation starts. The same thread calls the returned consumer at the end of the operation. */
    Consumer<EndedOperation> begin();

    /** An answer with errors was sent, also for a request that never became an operation. */
    default void errors(List<String> codes) {}
}
