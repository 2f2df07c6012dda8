package org.chancery.wire;

import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.OperationDefinition;

/**
 * An operation that may run.
 *
 * @param definition the operation of the document that was chosen
 * @param price what it costs at most, see {@link OperationLimits}
 */
record PreparedOperation(
        GraphQLRequest request, PreparsedDocumentEntry document, OperationDefinition definition, long price) {}
