package org.chancery.ingest.write.rows;

import org.chancery.ingest.write.rows.MappedRows.Listed;
import org.chancery.ingest.write.rows.MappedRows.Single;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.Bundle.Actor;

/** The rows of actors and their codes. */
final class ActorRows {
    private final Single actors;
    private final Listed codes;
    private final References references;
    private final long datasetId;

    ActorRows(BatchTables tables, References references, long datasetId) {
        actors = MappedRows.single(tables, Actor.class);
        codes = MappedRows.listed(tables, Bundle.Code.class, "dataset_id");
        this.references = references;
        this.datasetId = datasetId;
    }

    void add(Target target, Actor actor) throws RejectedRecord {
        KeyResolver resolver = references.resolver(references.time(actor.during()));
        actors.add(target, actor, resolver);
        int ordinal = 0;
        for (Bundle.Code code : actor.codes()) {
            codes.add(target.id(), ordinal++, code, resolver, datasetId);
        }
    }
}
