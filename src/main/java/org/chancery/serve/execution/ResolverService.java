package org.chancery.serve.execution;

import io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.spi.DataFetcherService;

/**
 * Gives SmallRye the data fetchers of all fields, instead of its own and those of Quarkus. The application does not
 * start with fields that they cannot serve.
 */
public final class ResolverService implements DataFetcherService {
    /** Quarkus' own service has 1. */
    private static final int BEFORE_QUARKUS = 0;

    @Override
    public Integer getPriority() {
        return BEFORE_QUARKUS;
    }

    @Override
    public PlugableDataFetcher<?> getFieldDataFetcher(Field field, Type type, Reference owner) {
        requireFlat(field);
        return new PropertyResolver(field, owner);
    }

    @Override
    public PlugableBatchableDataFetcher<?, ?> getOtherFieldDataFetcher(Operation operation, Type type) {
        return new MethodResolver(operation);
    }

    @Override
    public PlugableBatchableDataFetcher<?, ?> getOtherWrappedDataFetcher(Operation operation, Type type) {
        requireFlat(operation);
        return new MethodResolver(operation);
    }

    @Override
    public PlugableBatchableDataFetcher<?, ?> getCompletionStageDataFetcher(Operation operation, Type type) {
        throw notOnThisThread(operation);
    }

    @Override
    public PlugableBatchableDataFetcher<?, ?> getUniDataFetcher(Operation operation, Type type) {
        throw notOnThisThread(operation);
    }

    @Override
    public PlugableBatchableDataFetcher<?, ?> getMultiDataFetcher(Operation operation, Type type) {
        throw notOnThisThread(operation);
    }

    @Override
    public PlugableBatchableDataFetcher<?, ?> getPublisherDataFetcher(Operation operation, Type type) {
        throw notOnThisThread(operation);
    }

    /** An error in a list within a list would have the path of another element. */
    private static void requireFlat(Field field) {
        boolean isList = field.hasWrapper() && field.getWrapper().isCollectionOrArrayOrMap();
        if (isList
                && field.getWrapper().hasWrapper()
                && field.getWrapper().getWrapper().isCollectionOrArrayOrMap()) {
            throw new IllegalStateException(
                    "Lists of lists are not served. Give the elements a type of the schema: " + field.getName());
        }
    }

    private static IllegalStateException notOnThisThread(Operation operation) {
        return new IllegalStateException(
                "An operation runs on one thread. Let the resolver return the value itself: " + operation.getName());
    }
}
