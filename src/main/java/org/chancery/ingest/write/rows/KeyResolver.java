package org.chancery.ingest.write.rows;

import org.chancery.record.exchange.StoredField;
import org.jspecify.annotations.Nullable;

/** Finds the stored id of a reference. */
interface KeyResolver {
    /** The id; null where the record comes later in the run. */
    @Nullable
    Long id(StoredField field, String reference) throws RejectedRecord;
}
