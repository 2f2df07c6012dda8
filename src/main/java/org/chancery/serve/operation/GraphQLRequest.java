package org.chancery.serve.operation;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a GraphQL-over-HTTP request, checked for their types only.
 *
 * @param asksForCost whether the answer shall tell the price of the operation: the extension {@code cost}
 */
public record GraphQLRequest(
        String query, @Nullable String operationName, Map<String, @Nullable Object> variables, boolean asksForCost) {}
