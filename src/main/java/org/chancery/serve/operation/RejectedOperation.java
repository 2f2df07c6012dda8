package org.chancery.serve.operation;

import graphql.language.OperationDefinition;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A well-formed request whose document or variables cannot be executed. */
public final class RejectedOperation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Map<String, Object>> errors;
    private final transient @Nullable OperationDefinition chosen;

    /** @param chosen the chosen operation, if there is one */
    RejectedOperation(List<Map<String, Object>> errors, @Nullable OperationDefinition chosen) {
        super("The operation cannot be executed", null, false, false);
        this.errors = errors;
        this.chosen = chosen;
    }

    public GraphQLResponse answer() {
        if (chosen != null) {
            RunningOperation.current().chosen(chosen);
        }
        return GraphQLResponse.rejectedDocument(errors);
    }
}
