package org.chancery.record;

import java.util.function.Function;

/**
 * A query and the reading of its rows, in one place: whoever changes the columns changes the reading.
 *
 * @param <R> what a row contains
 */
public record SqlQuery<R>(Sql sql, Function<SqlRow, R> reading) {}
