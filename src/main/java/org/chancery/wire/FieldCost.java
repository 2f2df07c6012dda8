package org.chancery.wire;

/**
 * What a field counts for in {@link OperationLimits} that is neither a page nor short. A feature that has such a field
 * produces one as a bean.
 *
 * @param field the type and the field, as in {@code "Query.statistics"}
 * @param itself how many fields it counts for
 * @param items how often a field below it counts
 */
public record FieldCost(String field, int itself, int items) {}
