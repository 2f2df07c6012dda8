package org.chancery.ingest.write.rows;

import org.chancery.record.exchange.Bundle.Estimate;
import org.jspecify.annotations.Nullable;

/** Numbers known within bounds, as columns hold them. */
final class Estimates {
    private static final Estimate UNKNOWN = new Estimate(null, null, null);

    private Estimates() {}

    static Estimate orUnknown(@Nullable Estimate estimate) {
        return estimate == null ? UNKNOWN : estimate;
    }
}
