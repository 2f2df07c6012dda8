package org.chancery.serve.export;

import org.chancery.query.timeline.EventStream;
import org.jspecify.annotations.Nullable;

/**
 * What the file of an export is written from.
 *
 * @param events found by the question
 * @param language of titles and names, where one is asked for
 */
record ExportSource(
        EventReader reader,
        RecordQueries recordQueries,
        ActorReferences actors,
        EventStream events,
        @Nullable String language) {

    /** A file of events as they are shown. */
    EventBatchWriter shown(EventWriter file) {
        return new EventFileAdapter(reader, file, language);
    }

    /** The table of the events; it reads which languages they have. */
    EventTable table(Export export) {
        return new EventTable(recordQueries, actors, export, events.languages());
    }
}
