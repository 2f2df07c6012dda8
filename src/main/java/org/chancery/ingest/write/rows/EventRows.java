package org.chancery.ingest.write.rows;

import java.util.Set;
import org.chancery.ingest.write.rows.MappedRows.Single;
import org.chancery.language.Words;
import org.chancery.naming.AskedTime;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.Bundle.Event;
import org.jspecify.annotations.Nullable;

/** The rows of events; {@link EventDetailRows} has those that depend on the type, {@link EventListRows} the lists. */
final class EventRows {
    private final Single rows;
    private final EventDetailRows details;
    private final EventListRows lists;
    private final References references;
    private final DeferredReferences links;
    private final long datasetId;
    private final boolean hidden;

    EventRows(BatchTables tables, References references, CitationRows citations, long datasetId, boolean hidden) {
        rows = MappedRows.single(tables, Bundle.Event.class, "dataset_id", "withdrawn", "summary_folded");
        links = new DeferredReferences(tables, references, datasetId);
        details = new EventDetailRows(tables, links);
        lists = new EventListRows(tables, references, citations);
        this.references = references;
        this.datasetId = datasetId;
        this.hidden = hidden;
    }

    void add(Target target, Event event) throws RejectedRecord {
        AskedTime when = references.time(event.date());
        @Nullable String summary = event.summary() == null ? null : Words.of(event.summary());
        rows.add(target, event, links.resolver(target.id(), when, null), datasetId, hidden, summary);
        details.add(target, event, when);
        lists.add(target.id(), event);
    }

    /** Adds only the reports of the event. */
    void addReports(long id, Event event) throws RejectedRecord {
        lists.addReports(id, event);
    }

    /** Keeps the present reports of the event, and adds the new ones. */
    void keepReports(long id) {
        lists.keepReports(id);
    }

    /** The events to which reports were added. */
    Set<Long> joined() {
        return lists.joined();
    }
}
