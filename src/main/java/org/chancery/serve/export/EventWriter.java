package org.chancery.serve.export;

import java.io.IOException;

/** Writes events one after the other in one format. */
interface EventWriter {
    /** Writes the part before the events. */
    void begin(Export export) throws IOException;

    void add(ExportedEvent event) throws IOException;

    /** Writes the part after the events, which ends with their number. */
    void end(long count) throws IOException;
}
