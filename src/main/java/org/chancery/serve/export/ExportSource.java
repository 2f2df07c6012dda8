package org.chancery.serve.export;

import java.util.List;
import java.util.Map;
import org.chancery.query.timeline.EventStream;
import org.jspecify.annotations.Nullable;

/**
 * The input of an export.
 *
 * @param formats all formats
 * @param events the events that match the question
 * @param options the parameters that only the format has
 * @param language the language of titles and names, if one was asked for
 */
record ExportSource(
        EventReader reader,
        RecordQueries recordQueries,
        ActorReferences actors,
        List<ExportFormat> formats,
        EventStream events,
        Map<String, List<String>> options,
        @Nullable String language) {

    /** Writes the events one by one. */
    EventBatchWriter shown(EventWriter file) {
        return new EventFileAdapter(reader, file, language);
    }

    /** The table of the events. It reads their languages first. */
    EventTable table(Export export) {
        return new EventTable(recordQueries, actors, export, events.languages());
    }
}
