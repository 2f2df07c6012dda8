package org.chancery.serve.export;

import java.io.IOException;

/** Writes events one after the other in one format. */
interface EventWriter {
    /** Writes what comes before the events. */
    void begin(Export export) throws IOException;

    void add(ExportedEvent event) throws IOException;

    /** Writes what comes behind them, last of all how many they were. */
    void end(long count) throws IOException;
}
