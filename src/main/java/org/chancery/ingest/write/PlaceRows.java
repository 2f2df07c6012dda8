package org.chancery.ingest.write;

import org.chancery.ingest.Bundle.Place;
import org.chancery.ingest.RecordKind;
import org.chancery.ingest.write.BatchTables.RecordTable;

/** The rows of places. */
final class PlaceRows {
    private final RecordTable rows;
    private final References references;

    PlaceRows(BatchTables tables, References references) {
        rows = tables.record("place", "id", "country_id", "within_id", "latitude", "longitude");
        this.references = references;
    }

    void add(Target target, Place place) throws Refusal {
        rows.add(
                target.isNew(),
                target.id(),
                references.actorOrNull(place.country(), references.moment(null)),
                references.idOrNull(RecordKind.PLACE, place.within()),
                place.latitude(),
                place.longitude());
    }
}
