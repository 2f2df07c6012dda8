package org.chancery.serve.operation;

import java.util.List;
import java.util.function.Consumer;

/** Hears of every operation, on the thread that runs it. So it has to be quick, and must never throw. */
public interface OperationListener {

    /** An operation begins. What is returned is called on the same thread when the operation has ended. */
    Consumer<EndedOperation> begin();

    /** An answer with errors was sent; a request that never became an operation has one, too. */
    default void errors(List<String> codes) {}
}
