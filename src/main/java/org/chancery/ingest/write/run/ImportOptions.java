package org.chancery.ingest.write.run;

/**
 * How an import is to be done.
 *
 * @param dryRun whether everything is done and then taken back, so that the report tells what would become of it
 * @param part whether the files are only a part of their dataset, so that nothing counts as withdrawn
 * @param withdrawMany whether it is meant that more than half of what the archive holds of the dataset is withdrawn
 */
public record ImportOptions(boolean dryRun, boolean part, boolean withdrawMany) {
    public static final ImportOptions DEFAULT = new ImportOptions(false, false, false);
}
