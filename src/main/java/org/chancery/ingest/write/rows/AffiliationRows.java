package org.chancery.ingest.write.rows;

import org.chancery.ingest.write.rows.BatchTables.ListTable;
import org.chancery.record.exchange.Bundle.Affiliation;

/**
 * The rows of affiliations. A changed one is deleted and written anew, so that two that hand on an office within one batch
 * do not stand in each other's way.
 */
final class AffiliationRows {
    private final ListTable rows;
    private final References references;
    private final long datasetId;

    AffiliationRows(BatchTables tables, References references, long datasetId) {
        rows = tables.list(
                "affiliation",
                "id",
                "dataset_id",
                "member_id",
                "body_id",
                "role",
                "title",
                "during",
                "censored_on",
                "earliest_begin",
                "latest_begin",
                "earliest_end",
                "latest_end",
                "shared",
                "withdrawn");
        this.references = references;
        this.datasetId = datasetId;
    }

    void add(Target target, Affiliation affiliation) throws RejectedRecord {
        var moment = references.moment(affiliation.during());
        var member = references.actor(affiliation.member(), moment);
        var body = references.actor(affiliation.body(), moment);
        if (member == body) {
            throw new RejectedRecord(affiliation.member(), "nobody is a member of itself", "Correct member or body");
        }
        var bounds = affiliation.during().bounds().storable();
        rows.add(
                target.id(),
                datasetId,
                member,
                body,
                affiliation.role(),
                affiliation.title(),
                affiliation.during(),
                affiliation.censoredOn(),
                bounds.earliestBegin(),
                bounds.latestBegin(),
                bounds.earliestEnd(),
                bounds.latestEnd(),
                Boolean.TRUE.equals(affiliation.shared()),
                false);
    }
}
