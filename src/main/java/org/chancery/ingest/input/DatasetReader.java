package org.chancery.ingest.input;

import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.model.RecordSink;

/** Turns the files of one format into records. A reader holds no more of a file than one record needs. */
public interface DatasetReader {

    /** The name by which the command knows the format, such as {@code cow-mid}. */
    String format();

    /** In one sentence, what the format is and who publishes it. */
    String description();

    /** By what in the files the format is recognised: their columns, elements or names. */
    String recognisedBy();

    /**
     * Whether the files look like this format; only their names and their beginnings are looked at.
     *
     * @throws BundleException if not even these can be read, as in a damaged package
     */
    boolean recognises(Inputs inputs);

    /**
     * Reads all files, always in the same order and with the same outcome.
     *
     * @throws BundleException if a file is wrong as a whole, with everything found wrong with it; what was passed to
     *     the sink is then void
     */
    void read(Inputs inputs, RecordSink sink);
}
