package org.chancery.serve.operation;

import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.OperationDefinition;
import org.chancery.serve.limits.OperationLimits;

/**
 * An operation that may run.
 *
 * @param definition the operation of the document that was chosen
 * @param price what it costs at most, see {@link OperationLimits}
 */
public record PreparedOperation(
        GraphQLRequest request, PreparsedDocumentEntry document, OperationDefinition definition, long price) {}
