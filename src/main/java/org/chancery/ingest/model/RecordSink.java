package org.chancery.ingest.model;

import org.chancery.ingest.input.DatasetReader;
import org.chancery.record.exchange.Bundle;

/** Takes the records of a {@link DatasetReader} one at a time, so that no file has to fit into memory. */
public interface RecordSink {

    /** Sets the dataset of the records. Called once, before all other methods. */
    void begin(Bundle.Dataset dataset, ImportMode importMode);

    /**
     * Takes a record. The records that it refers to by key come first, except that events may refer to events that come
     * later. The same key may come again with the same content, like a place that many rows name; with other content
     * the record is rejected.
     *
     * @param where its position, for the report
     */
    void add(Bundle.Entry entry, Problem.Location where);

    /**
     * Takes a record that sums up many rows: a conflict from its first event to its last, a membership from its years.
     * Of a part of the files it sums up a part, and then widens the record in the archive, and never narrows it.
     */
    default void addSummary(Bundle.Entry entry, Problem.Location where) {
        add(entry, where);
    }

    /**
     * Takes a record that is there for the sake of others, as the place of an event is. If all records that refer to it
     * are rejected, nothing of it stays.
     */
    default void addCompanion(Bundle.Entry entry, Problem.Location where) {
        add(entry, where);
    }

    /** Counts the content of the file in its own terms: rows, trips, documents. */
    void countRead();

    /** Reports a problem with its consequence; the reader then continues. */
    void report(Problem problem);

    /**
     * Reports that the record with this key is in the files but could not be read, so that it does not count as
     * withdrawn.
     */
    void reportRejected(String key, Problem problem);

    /**
     * Reports something that a person should know and that is not a fault of the files, such as how many rows were left
     * out by the rules of the format, and why.
     */
    default void remark(String text) {}
}
