package org.chancery.statistics;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.chancery.wire.FieldCost;

/** What figures count for among the limits of an operation. */
@Singleton
class CostOfFigures {
    /** They may read the whole archive, which no page does. */
    private static final int FIGURES = 1_000;

    /** There may be ten times as many. Their own fields come from memory; but a page for each of them would be too much. */
    private static final int BUCKETS = 500;

    @Produces
    @Singleton
    FieldCost statistics() {
        return new FieldCost("Query.statistics", FIGURES, 1);
    }

    @Produces
    @Singleton
    FieldCost buckets() {
        return new FieldCost("Statistics.buckets", 1, BUCKETS);
    }

    @Produces
    @Singleton
    FieldCost contact() {
        return new FieldCost("Query.contact", FIGURES, 1);
    }
}
