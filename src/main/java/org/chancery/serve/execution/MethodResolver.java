package org.chancery.serve.execution;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import io.quarkus.arc.Arc;
import io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher;
import io.smallrye.graphql.execution.datafetcher.helper.FieldHelper;
import io.smallrye.graphql.execution.datafetcher.helper.OperationInvoker;
import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.dataloader.BatchLoaderEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * Calls a resolver method of an API class. SmallRye makes its arguments; its own fetcher would also fire events, look
 * the class up and end the request context with each call.
 */
final class MethodResolver implements PlugableBatchableDataFetcher<Object, @Nullable Object>, Resolver {
    private static final int NO_SOURCE = -1;

    private final Operation operation;
    private final List<ResolverArgument> arguments;
    private final @Nullable FieldHelper transforming;
    private final int sourcePosition;
    private volatile @Nullable Target target;

    private record Target(Object bean, Invocation method) {}

    MethodResolver(Operation operation) {
        this.operation = operation;
        arguments = operation.getArguments().stream().map(ResolverArgument::new).toList();
        transforming = Transformation.of(operation);
        sourcePosition = sourcePosition(operation.getArguments());
    }

    private static int sourcePosition(List<Argument> arguments) {
        for (int position = 0; position < arguments.size(); position++) {
            if (arguments.get(position).isSourceArgument()) {
                return position;
            }
        }
        return NO_SOURCE;
    }

    @Override
    public @Nullable Object[] arguments(DataFetchingEnvironment environment) throws AbstractDataFetcherException {
        @Nullable Object[] made = new Object[arguments.size()];
        for (int position = 0; position < made.length; position++) {
            made[position] = arguments.get(position).of(environment);
        }
        return made;
    }

    @Override
    public @Nullable Object resolve(@Nullable Object source, @Nullable Object[] made) throws Throwable {
        @Nullable Object[] call = made;
        if (sourcePosition != NO_SOURCE) {
            call = made.clone();
            call[sourcePosition] = source;
        }
        Target known = target();
        return Transformation.apply(transforming, known.method().call(known.bean(), call));
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
        try {
            return Thrown.asException(() -> resolve(environment.getSource(), arguments(environment)));
        } catch (AbstractDataFetcherException unfit) {
            return unfit.appendDataFetcherResult(DataFetcherResult.newResult(), environment)
                    .build();
        }
    }

    /** Made late: the schema is built before the beans are. */
    private Target target() {
        Target known = target;
        if (known == null) {
            Method method = new OperationInvoker(operation).getMethod();
            known = new Target(
                    Arc.container().instance(method.getDeclaringClass()).get(), new Invocation(method));
            target = known;
        }
        return known;
    }

    @Override
    public CompletionStage<List<@Nullable Object>> load(List<Object> keys, BatchLoaderEnvironment environment) {
        throw new UnsupportedOperationException("Batched @Source fields are not served");
    }
}
