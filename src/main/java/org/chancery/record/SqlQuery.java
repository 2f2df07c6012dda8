package org.chancery.record;

import java.util.function.Function;

/**
 * A query and how its rows are read, written in one place: whoever changes the columns changes the reading.
 *
 * @param <R> what a row tells
 */
public record SqlQuery<R>(Sql sql, Function<SqlRow, R> reading) {}
