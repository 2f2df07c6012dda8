package org.chancery.ingest.input;

/** A reader whose files are all tables of one form, recognised by their columns. */
public interface OneTableReader extends DatasetReader {

    /** What each of the files is. */
    PublishedTable table();

    @Override
    default String recognisedBy() {
        return table().recognisedBy();
    }

    @Override
    default boolean recognises(Inputs inputs) {
        return table().recognises(inputs);
    }
}
