package org.chancery.wire;

import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.OperationDefinition.Operation;

/**
 * An operation that may run.
 *
 * @param price what it costs at most, see {@link OperationLimits}
 */
record PreparedOperation(GraphQLRequest request, PreparsedDocumentEntry document, Operation kind, long price) {}
