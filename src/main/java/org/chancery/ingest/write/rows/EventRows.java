package org.chancery.ingest.write.rows;

import java.util.Set;
import org.chancery.ingest.write.rows.BatchTables.RecordTable;
import org.chancery.ingest.write.rows.DeferredReferences.Link;
import org.chancery.record.RecordKind;
import org.chancery.record.event.Credibility;
import org.chancery.record.exchange.Bundle.Event;
import org.jspecify.annotations.Nullable;

/** The rows of events; {@link EventDetailRows} has those that depend on the type, {@link EventListRows} the lists. */
final class EventRows {
    private final RecordTable rows;
    private final EventDetailRows details;
    private final EventListRows lists;
    private final References references;
    private final DeferredReferences links;
    private final long datasetId;

    EventRows(BatchTables tables, References references, CitationRows citations, long datasetId) {
        rows = tables.record(
                "event",
                "id",
                "dataset_id",
                "type",
                "during",
                "earliest_begin",
                "latest_begin",
                "earliest_end",
                "latest_end",
                "status",
                "place_id",
                "part_of_id",
                "margins_of_id",
                "credibility",
                "cameo_code",
                "summary",
                "withdrawn");
        links = new DeferredReferences(tables, references, datasetId);
        details = new EventDetailRows(tables, references, links);
        lists = new EventListRows(tables, references, citations);
        this.references = references;
        this.datasetId = datasetId;
    }

    void add(Target target, Event event) throws RejectedRecord {
        addRow(target, event);
        details.add(target, event);
        lists.add(target.id(), event);
    }

    /** Adds nothing but what reports say of the event. */
    void addReports(long id, Event event) throws RejectedRecord {
        lists.addReports(id, event);
    }

    /** Lets the event keep the reports that it has; those added join them. */
    void keepReports(long id) {
        lists.keepReports(id);
    }

    /** The events that reports have joined. */
    Set<Long> joined() {
        return lists.joined();
    }

    private void addRow(Target target, Event event) throws RejectedRecord {
        var bounds = event.date().bounds().storable();
        rows.add(
                target.isNew(),
                target.id(),
                datasetId,
                event.type(),
                event.date(),
                bounds.earliestBegin(),
                bounds.latestBegin(),
                bounds.earliestEnd(),
                bounds.latestEnd(),
                event.status(),
                references.idOrNull(RecordKind.PLACE, event.place()),
                links.idOrLater(target.id(), Link.PART_OF, event.partOf(), null),
                links.idOrLater(target.id(), Link.ON_THE_MARGINS_OF, event.onTheMarginsOf(), null),
                grade(event.credibility()),
                event.cameoCode(),
                event.summary(),
                false);
    }

    /** The Admiralty code's own number, 1 to 6. */
    static @Nullable Short grade(@Nullable Credibility credibility) {
        return credibility == null ? null : Short.valueOf((short) credibility.grade());
    }
}
