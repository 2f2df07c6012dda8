package org.chancery.export;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file of events as they are shown. */
final class ShownEvents implements PageFile {
    private final EventReader reader;
    private final EventFile file;
    private final @Nullable String language;

    ShownEvents(EventReader reader, EventFile file, @Nullable String language) {
        this.reader = reader;
        this.file = file;
        this.language = language;
    }

    @Override
    public void begin(Export export) throws IOException {
        file.begin(export);
    }

    @Override
    public void add(List<Long> numbers) throws IOException {
        for (ExportedEvent event : reader.read(numbers, language)) {
            file.add(event);
        }
    }

    @Override
    public void end(long count) throws IOException {
        file.end(count);
    }
}
