package org.chancery.ingest.input;

/** Says of itself what another reader says, and reads in its own way. */
public interface WrappedReader extends DatasetReader {

    /** The other one. */
    DatasetReader reader();

    @Override
    default String format() {
        return reader().format();
    }

    @Override
    default String description() {
        return reader().description();
    }

    @Override
    default String recognisedBy() {
        return reader().recognisedBy();
    }

    @Override
    default boolean recognises(Inputs inputs) {
        return reader().recognises(inputs);
    }
}
