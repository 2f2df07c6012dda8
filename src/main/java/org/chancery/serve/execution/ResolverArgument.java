package org.chancery.serve.execution;

import static java.util.Objects.requireNonNullElseGet;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.datafetcher.helper.ArgumentHelper;
import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.ReferenceType;
import io.smallrye.graphql.spi.ClassloadingService;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** An argument of a resolver. SmallRye makes it, except for records of input objects. */
final class ResolverArgument {
    private final Argument argument;
    private final ArgumentHelper smallRye;
    private final boolean mayBeRecord;
    private final AtomicReference<@Nullable Optional<InputRecord>> type = new AtomicReference<>();

    ResolverArgument(Argument argument) {
        this.argument = argument;
        smallRye = new ArgumentHelper(List.of(argument));
        mayBeRecord = argument.getReference().getType() == ReferenceType.INPUT && !argument.hasWrapper();
    }

    @Nullable
    Object of(DataFetchingEnvironment environment) throws AbstractDataFetcherException {
        if (mayBeRecord && environment.getArgument(argument.getName()) instanceof Map<?, ?> values) {
            Optional<InputRecord> ofRecord = type();
            if (ofRecord.isPresent()) {
                try {
                    return ofRecord.get().of(values);
                } catch (ReflectiveOperationException | RuntimeException unfit) {
                    // SmallRye has an error for what does not fit.
                    return bySmallRye(environment);
                }
            }
        }
        return bySmallRye(environment);
    }

    private @Nullable Object bySmallRye(DataFetchingEnvironment environment) throws AbstractDataFetcherException {
        return smallRye.getArguments(environment).get(0);
    }

    private Optional<InputRecord> type() {
        return requireNonNullElseGet(type.get(), this::foundType);
    }

    /** Found late: the schema is built before the class loader of the application is the one in use. */
    private Optional<InputRecord> foundType() {
        Optional<InputRecord> found = InputRecord.of(
                ClassloadingService.get().loadClass(argument.getReference().getClassName()));
        type.set(found);
        return found;
    }
}
