package org.chancery.ingest.write.run;

/** Receives the progress of an import; called often, from the importing thread. */
public interface ImportListener {
    ImportListener SILENT = (stage, done, total, records) -> {};

    /** The stages of an import, in this order. */
    enum Stage {
        /** All files are read once, to check whether a whole file is wrong. */
        CHECKING,
        /** The records are written, batch by batch. */
        WRITING,
        /** The records are compared with other datasets. */
        MATCHING
    }

    /**
     * Receives the progress of a stage.
     *
     * @param done the finished work of the stage, in bytes of the files on disk
     * @param total the whole work
     * @param records the number of records so far in this stage
     */
    void progress(Stage stage, long done, long total, long records);
}
