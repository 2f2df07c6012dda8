package org.chancery.serve.execution;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.schema.GraphQLObjectType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.chancery.record.BatchLoader;
import org.jspecify.annotations.Nullable;

/**
 * Executes queries breadth first. graphql-java's own strategy goes down each object to its leaves, and makes an
 * environment, a path and a future for each field of each. This one resolves a field for a whole level of objects. What
 * is the same for all of them is made once, and what they need is loaded together. Questions about the schema itself
 * stay with graphql-java, since it refuses some of them.
 */
@ApplicationScoped
public class BreadthFirstStrategy extends AsyncExecutionStrategy {
    private static final String OF_THE_SCHEMA = "__";
    private static final String TYPE_NAME = "__typename";

    private final BatchLoader batchLoader;

    BreadthFirstStrategy(BatchLoader batchLoader) {
        this.batchLoader = batchLoader;
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(
            ExecutionContext context, ExecutionStrategyParameters parameters) {
        boolean isAboutSchema = parameters.getFields().getSubFieldsList().stream()
                .anyMatch(field -> field.getName().startsWith(OF_THE_SCHEMA)
                        && !field.getName().equals(TYPE_NAME));
        if (isAboutSchema) {
            return super.execute(context, parameters);
        }
        Selections selections = new Selections(context);
        GraphQLObjectType type = context.getGraphQLSchema().getQueryType();
        GoingOn goingOn = Objects.requireNonNull(context.getGraphQLContext().get(GoingOn.class));
        batchLoader.defer(true);
        try {
            LevelExecution execution = new LevelExecution(context, selections, batchLoader, goingOn);
            @Nullable
            ResolvedObject answer =
                    execution.answer(selections.of(type, parameters.getFields()), parameters.getSource());
            return CompletableFuture.completedFuture(new ExecutionResultImpl(answer, context.getErrors()));
        } finally {
            batchLoader.defer(false);
        }
    }
}
