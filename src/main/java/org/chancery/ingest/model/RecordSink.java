package org.chancery.ingest.model;

import org.chancery.ingest.input.DatasetReader;
import org.chancery.record.exchange.Bundle;

/** Takes what an {@link DatasetReader} reads, one record at a time, so that no file has to fit into memory. */
public interface RecordSink {

    /** Says whose records follow. Called once, before all others. */
    void begin(Bundle.Dataset dataset, ImportMode importMode);

    /**
     * Takes a record. What it refers to by key has come before, but for events: these may refer to events that come
     * later. The same key may come again with the same content, as of a place that many rows name; with other content
     * the record is refused.
     *
     * @param where it stands, for the report
     */
    void add(Bundle.Entry entry, Problem.Location where);

    /** Counts what the file holds, in its own terms: rows, trips, documents. */
    void countRead();

    /** Reports what could not be read, with its consequence; the reader then goes on. */
    void report(Problem problem);

    /**
     * Reports that the record of this key is told by the publisher and could not be read, so that it is not taken for
     * withdrawn.
     */
    void reportRefused(String key, Problem problem);

    /**
     * Tells what the reader did that a person should know of and that is no fault of the files, such as how many rows
     * it did not take by its rules, and why.
     */
    default void remark(String text) {}
}
