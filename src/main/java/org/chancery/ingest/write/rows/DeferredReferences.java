package org.chancery.ingest.write.rows;

import java.util.HashMap;
import java.util.Map;
import org.chancery.ingest.write.rows.BatchTables.ListTable;
import org.chancery.record.RecordKind;
import org.chancery.record.event.EventType;
import org.jspecify.annotations.Nullable;

/** Links to events that come later in the run: kept in the archive until all events are there. */
final class DeferredReferences {
    private final ListTable rows;
    private final References references;
    private final long datasetId;
    private final Map<Long, Integer> ordinals = new HashMap<>();

    /** What links one event to another. */
    enum Link {
        PART_OF,
        ON_THE_MARGINS_OF,
        SIGNED_AT,
        OUTCOME
    }

    DeferredReferences(BatchTables tables, References references, long datasetId) {
        rows = tables.list("import_link", "event_id", "ordinal", "dataset_id", "link", "key", "outcome_ordinal");
        this.references = references;
        this.datasetId = datasetId;
    }

    /** The id of the event linked to; null if there is no link, or the event comes later. */
    @Nullable
    Long idOrLater(long eventId, Link link, @Nullable String key, @Nullable Integer outcome) throws RejectedRecord {
        if (key == null) {
            return null;
        }
        var linked = references.find(RecordKind.EVENT, key);
        if (link != Link.OUTCOME && !linked.kind().equals(EventType.MEETING.name())) {
            throw new RejectedRecord(key, "this is no meeting", "Refer to a meeting");
        }
        if (linked.id() == null) {
            rows.add(eventId, ordinals.merge(eventId, 0, (before, none) -> before + 1), datasetId, link, key, outcome);
        }
        return linked.id();
    }
}
