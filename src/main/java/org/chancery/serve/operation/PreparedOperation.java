package org.chancery.serve.operation;

import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import org.chancery.serve.limits.OperationLimits;

/**
 * An operation that is ready to run.
 *
 * @param definition the chosen operation of the document
 * @param price its highest price, see {@link OperationLimits}
 * @param mayBeKept whether its answer may serve others later: it is a query that came by GET
 */
public record PreparedOperation(
        GraphQLRequest request,
        PreparsedDocumentEntry document,
        OperationDefinition definition,
        long price,
        boolean mayBeKept) {

    /** Whether it probably asks the database once, and nobody needs to know which state of the archive it shows. */
    boolean isExpectedToAskOnce() {
        return !mayBeKept
                && definition.getOperation() == Operation.QUERY
                && document instanceof ValidDocument valid
                && valid.usuallyAsksOnce();
    }

    void hasAsked(boolean once) {
        if (document instanceof ValidDocument valid) {
            valid.hasAsked(once);
        }
    }
}
