package org.chancery.ingest.write.rows;

import org.chancery.ingest.write.rows.MappedRows.Replaced;
import org.chancery.naming.AskedTime;
import org.chancery.record.exchange.Bundle.Affiliation;

/**
 * The rows of affiliations. A changed one is deleted and written anew, so that an office can pass from one to another
 * within one batch.
 */
final class AffiliationRows {
    private final Replaced rows;
    private final References references;
    private final long datasetId;

    AffiliationRows(BatchTables tables, References references, long datasetId) {
        rows = MappedRows.replaced(tables, Affiliation.class, "dataset_id", "withdrawn");
        this.references = references;
        this.datasetId = datasetId;
    }

    void add(Target target, Affiliation affiliation) throws RejectedRecord {
        AskedTime when = references.time(affiliation.during());
        if (references.actor(affiliation.member(), when) == references.actor(affiliation.body(), when)) {
            throw new RejectedRecord(affiliation.member(), "nobody is a member of itself", "Correct member or body");
        }
        rows.add(target, affiliation, references.resolver(when), datasetId, false);
    }
}
