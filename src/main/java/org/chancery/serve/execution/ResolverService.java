package org.chancery.serve.execution;

import io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.spi.DataFetcherService;

/** Gives SmallRye the data fetchers of all fields, instead of its own and those of Quarkus. */
public final class ResolverService implements DataFetcherService {
    /** Quarkus' own service has 1. */
    private static final int BEFORE_QUARKUS = 0;

    @Override
    public Integer getPriority() {
        return BEFORE_QUARKUS;
    }

    @Override
    public PlugableDataFetcher<?> getFieldDataFetcher(Field field, Type type, Reference owner) {
        return new PropertyResolver(field, owner);
    }

    @Override
    public PlugableBatchableDataFetcher<?, ?> getOtherFieldDataFetcher(Operation operation, Type type) {
        return new MethodResolver(operation);
    }

    @Override
    public PlugableBatchableDataFetcher<?, ?> getOtherWrappedDataFetcher(Operation operation, Type type) {
        return new MethodResolver(operation);
    }
}
