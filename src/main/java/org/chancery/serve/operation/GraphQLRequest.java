package org.chancery.serve.operation;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a GraphQL-over-HTTP request. Only their types are checked.
 *
 * @param asksForCost whether the answer contains the price of the operation: the extension {@code cost}
 * @param documentHash the SHA-256 of the document, in hexadecimal digits, by which the client will name it later
 */
public record GraphQLRequest(
        String query,
        @Nullable String operationName,
        Map<String, @Nullable Object> variables,
        boolean asksForCost,
        @Nullable String documentHash) {}
