package org.chancery.wire;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of a GraphQL-over-HTTP request, checked for their types only. */
record GraphQLRequest(String query, @Nullable String operationName, Map<String, @Nullable Object> variables) {}
