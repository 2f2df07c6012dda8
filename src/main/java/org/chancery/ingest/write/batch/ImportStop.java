package org.chancery.ingest.write.batch;

/**
 * Why an import stopped before its end, although its files are in order as far as they were read.
 *
 * @param reason in words that fit behind "the import stopped: "
 * @param remedy what to do before the same command is given again
 */
public record ImportStop(String reason, String remedy) {}
