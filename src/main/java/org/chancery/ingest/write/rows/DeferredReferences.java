package org.chancery.ingest.write.rows;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.chancery.ingest.write.rows.BatchTables.ListTable;
import org.chancery.naming.AskedTime;
import org.chancery.record.RecordKind;
import org.chancery.record.event.EventType;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.StoredField;
import org.chancery.record.exchange.StoredRecord;
import org.jspecify.annotations.Nullable;

/** Links to events that come later in the run: kept in the archive until all events are written. */
public final class DeferredReferences {
    private final ListTable rows;
    private final References references;
    private final long datasetId;
    private final Map<Long, Integer> ordinals = new HashMap<>();

    /** The components that link one event to another, by name. */
    public enum Link {
        PART_OF(Bundle.Event.class, "partOf"),
        ON_THE_MARGINS_OF(Bundle.Event.class, "onTheMarginsOf"),
        SIGNED_AT(Bundle.Agreement.class, "signedAt"),
        OUTCOME(Bundle.Outcome.class, "event");

        private final Class<? extends Record> owner;
        private final String component;

        Link(Class<? extends Record> owner, String component) {
            this.owner = owner;
            this.component = component;
        }

        private static Link of(StoredField field) {
            return Arrays.stream(values())
                    .filter(link -> link.component.equals(field.name()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No link for " + field.name()));
        }

        /** The query that sets the links of a dataset to events that have been written since. */
        public String settlement(long datasetId) {
            StoredRecord stored = StoredRecord.of(owner);
            return """
                    update %1$s set %2$s = entry.id
                    from import_link link
                    join entry on entry.dataset_id = link.dataset_id and entry.key = link.key
                    where link.dataset_id = %3$d and link.link = '%4$s' and %1$s.%5$s = link.event_id%6$s""".formatted(
                            stored.table(),
                            stored.field(component).column(),
                            datasetId,
                            name(),
                            stored.owner(),
                            stored.isList() ? " and %s.ordinal = link.outcome_ordinal".formatted(stored.table()) : "");
        }
    }

    DeferredReferences(BatchTables tables, References references, long datasetId) {
        rows = tables.list("import_link", "event_id", "ordinal", "dataset_id", "link", "key", "outcome_ordinal");
        this.references = references;
        this.datasetId = datasetId;
    }

    /** Finds the ids of references; those to later events are deferred. */
    KeyResolver resolver(long eventId, AskedTime when, @Nullable Integer ordinal) {
        KeyResolver others = references.resolver(when);
        return (field, reference) -> field.refersTo() == RecordKind.EVENT
                ? idOrLater(eventId, Link.of(field), reference, ordinal)
                : others.id(field, reference);
    }

    /** The id of the event linked to; null if it comes later. */
    @Nullable
    Long idOrLater(long eventId, Link link, String key, @Nullable Integer ordinal) throws RejectedRecord {
        KnownKeys.Known linked = references.find(RecordKind.EVENT, key);
        if (link != Link.OUTCOME && !linked.kind().equals(EventType.MEETING.name())) {
            throw new RejectedRecord(key, "this is not a meeting", "Refer to a meeting");
        }
        if (linked.id() == null) {
            rows.add(
                    eventId,
                    ordinals.merge(eventId, 0, (before, none) -> before + 1),
                    datasetId,
                    link,
                    key,
                    link == Link.OUTCOME ? ordinal : null);
        }
        return linked.id();
    }
}
