package org.chancery.serve.execution;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * Finds the value of a field for one object after the other. Unlike a data fetcher's environment, its arguments are
 * made once for all objects of a field.
 */
interface Resolver {
    /**
     * The arguments of the resolver, for any number of calls.
     *
     * @param environment of any of the field's objects
     * @throws Exception if an argument cannot be made
     */
    @Nullable
    Object[] arguments(DataFetchingEnvironment environment) throws Exception;

    /**
     * The field's value for this object.
     *
     * @param source null for a field of the query itself
     * @throws Throwable what the resolver throws
     */
    @Nullable
    Object resolve(@Nullable Object source, @Nullable Object[] arguments) throws Throwable;
}
