package org.chancery.serve.operation;

import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.OperationDefinition;
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
        boolean mayBeKept) {}
