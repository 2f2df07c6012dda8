package org.chancery.ingest.write.rows;

import org.chancery.ingest.write.rows.BatchTables.RecordTable;
import org.chancery.record.RecordKind;
import org.chancery.record.exchange.Bundle.Place;

/** The rows of places. */
final class PlaceRows {
    private final RecordTable rows;
    private final References references;

    PlaceRows(BatchTables tables, References references) {
        rows = tables.record("place", "id", "country_id", "within_id", "latitude", "longitude");
        this.references = references;
    }

    void add(Target target, Place place) throws RejectedRecord {
        rows.add(
                target.isNew(),
                target.id(),
                references.actorOrNull(place.country(), references.moment(null)),
                references.idOrNull(RecordKind.PLACE, place.within()),
                place.latitude(),
                place.longitude());
    }
}
