package org.chancery.serve.export;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the events of each page for a writer that takes one at a time. */
final class EventFileAdapter implements EventBatchWriter {
    private final EventReader reader;
    private final EventWriter file;
    private final @Nullable String language;

    EventFileAdapter(EventReader reader, EventWriter file, @Nullable String language) {
        this.reader = reader;
        this.file = file;
        this.language = language;
    }

    @Override
    public void begin(Export export) throws IOException {
        file.begin(export);
    }

    @Override
    public void add(List<Long> ids) throws IOException {
        for (ExportedEvent event : reader.read(ids, language)) {
            file.add(event);
        }
    }

    @Override
    public void end(long count) throws IOException {
        file.end(count);
    }
}
