package org.chancery.serve.export;

import java.io.IOException;
import java.util.List;

/** Writes events page by page, and reads their data itself. */
interface EventBatchWriter {
    /** Writes the part before the events. */
    void begin(Export export) throws IOException;

    /**
     * Writes a page of events.
     *
     * @param ids the events, in order
     */
    void add(List<Long> ids) throws IOException;

    /** Writes the part after the events. */
    void end(long count) throws IOException;
}
