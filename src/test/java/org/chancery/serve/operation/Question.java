package org.chancery.serve.operation;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An operation for both engines.
 *
 * @param name of the operation to run; null where the document has only one
 * @param languages the header Accept-Language
 */
record Question(
        String document,
        @Nullable String name,
        Map<String, @Nullable Object> variables,
        boolean asksForCost,
        @Nullable String languages) {

    static Question of(String document) {
        return of(document, Map.of());
    }

    static Question of(String document, Map<String, @Nullable Object> variables) {
        return new Question(document, null, variables, false, null);
    }

    GraphQLRequest request() {
        return new GraphQLRequest(document, name, variables, asksForCost, null);
    }
}
