package org.chancery.serve.execution;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.execution.datafetcher.helper.FieldHelper;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.spi.ClassloadingService;
import org.jspecify.annotations.Nullable;

/** Reads a property of an object by its getter. */
final class PropertyResolver
        implements PlugableDataFetcher<@Nullable Object>, TrivialDataFetcher<@Nullable Object>, Resolver {
    private static final @Nullable Object[] NONE = new Object[0];

    private final Field field;
    private final String owner;
    private final @Nullable FieldHelper transforming;
    private volatile @Nullable Invocation getter;

    PropertyResolver(Field field, Reference owner) {
        this.field = field;
        this.owner = owner.getClassName();
        transforming = Transformation.of(field);
    }

    @Override
    public @Nullable Object[] arguments(DataFetchingEnvironment environment) {
        return NONE;
    }

    @Override
    public @Nullable Object resolve(@Nullable Object source, @Nullable Object[] arguments) throws Throwable {
        return Transformation.apply(transforming, getter().call(source, NONE));
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
        return Thrown.asException(() -> resolve(environment.getSource(), NONE));
    }

    /** Made late: the schema is built before the class loader of the application is the one in use. */
    private Invocation getter() {
        Invocation made = getter;
        if (made == null) {
            made = new Invocation(Thrown.unlessFound(
                    () -> ClassloadingService.get().loadClass(owner).getMethod(field.getMethodName())));
            getter = made;
        }
        return made;
    }
}
