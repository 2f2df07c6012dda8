package org.chancery.ingest.write.batch;

/**
 * Why an import stopped before its end, although the files read so far are correct.
 *
 * @param reason in words that fit behind "the import stopped: "
 * @param remedy what to do before running the same command again
 */
public record ImportStop(String reason, String remedy) {}
