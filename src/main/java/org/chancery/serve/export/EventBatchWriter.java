package org.chancery.serve.export;

import java.io.IOException;
import java.util.List;

/** Writes events a page at a time, and reads what it needs of them itself. */
interface EventBatchWriter {
    /** Writes what comes before the events. */
    void begin(Export export) throws IOException;

    /**
     * Writes a page of events.
     *
     * @param ids of the events, in order
     */
    void add(List<Long> ids) throws IOException;

    /** Writes what comes behind them. */
    void end(long count) throws IOException;
}
