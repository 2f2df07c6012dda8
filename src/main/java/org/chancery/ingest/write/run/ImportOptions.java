package org.chancery.ingest.write.run;

/**
 * The options of an import.
 *
 * @param dryRun whether everything is done and then rolled back, so that the report shows what an import would do
 * @param part whether the files are only a part of their dataset, so that nothing counts as withdrawn
 * @param withdrawMany whether more than half of the dataset's records in the archive may be withdrawn
 */
public record ImportOptions(boolean dryRun, boolean part, boolean withdrawMany) {
    public static final ImportOptions DEFAULT = new ImportOptions(false, false, false);
}
