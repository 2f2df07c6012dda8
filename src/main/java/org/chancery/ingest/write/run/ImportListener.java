package org.chancery.ingest.write.run;

/** Is told how an import goes on; called often, from the importing thread. */
public interface ImportListener {
    ImportListener SILENT = (stage, done, total, records) -> {};

    /** What an import does, in this order. */
    enum Stage {
        /** All files are read once, to find out whether any is wrong as a whole. */
        CHECKING,
        /** The records are written, batch by batch. */
        WRITING,
        /** What is the same as in other datasets is looked for. */
        MATCHING
    }

    /**
     * Tells how far a stage is.
     *
     * @param done of the stage's work, in bytes of the files as they lie on disk
     * @param total all of it
     * @param records so far in this stage
     */
    void progress(Stage stage, long done, long total, long records);
}
