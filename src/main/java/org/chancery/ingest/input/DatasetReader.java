package org.chancery.ingest.input;

import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.model.RecordSink;

/** Turns the files of one format into records. Memory never holds more of a file than one record needs. */
public interface DatasetReader {

    /** The name of the format in commands, such as {@code cow-mid}. */
    String format();

    /** The format and its publisher in one sentence. */
    String description();

    /** How the files are recognised: by their columns, elements or names. */
    String recognisedBy();

    /**
     * Whether the files look like this format, by their names and their beginnings.
     *
     * @throws BundleException if even these cannot be read, as in a damaged package
     */
    boolean recognises(Inputs inputs);

    /**
     * Reads all files, always in the same order and with the same outcome.
     *
     * @throws BundleException if a whole file is wrong, with all problems that were found; what was passed to the sink
     *     is then void
     */
    void read(Inputs inputs, RecordSink sink);
}
