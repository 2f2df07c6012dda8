package org.chancery.ingest.write.rows;

import java.time.LocalDateTime;
import org.chancery.ingest.write.rows.BatchTables.ListTable;
import org.chancery.ingest.write.rows.BatchTables.RecordTable;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.Bundle.Actor;

/** The rows of actors and their codes. */
final class ActorRows {
    private final RecordTable actors;
    private final ListTable codes;
    private final long datasetId;

    ActorRows(BatchTables tables, long datasetId) {
        actors = tables.record("actor", "id", "kind", "organization_kind", "during");
        codes = tables.list(
                "actor_code",
                "actor_id",
                "ordinal",
                "dataset_id",
                "scheme",
                "code",
                "during",
                "valid_from",
                "valid_until");
        this.datasetId = datasetId;
    }

    void add(Target target, Actor actor) {
        actors.add(target.isNew(), target.id(), actor.kind(), actor.organizationKind(), actor.during());
        var ordinal = 0;
        for (var code : actor.codes()) {
            addCode(target.id(), ordinal++, code);
        }
    }

    private void addCode(long actorId, int ordinal, Bundle.Code code) {
        var bounds = code.during() == null ? null : code.during().bounds().storable();
        codes.add(
                actorId,
                ordinal,
                datasetId,
                code.scheme(),
                code.code(),
                code.during(),
                bounds == null ? LocalDateTime.MIN : bounds.earliestBegin(),
                bounds == null ? LocalDateTime.MAX : bounds.latestEnd());
    }
}
