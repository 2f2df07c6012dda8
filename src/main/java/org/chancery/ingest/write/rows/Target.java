package org.chancery.ingest.write.rows;

/**
 * Where a record goes.
 *
 * @param id of its entry
 * @param isNew whether the archive did not hold it before
 */
public record Target(long id, boolean isNew) {}
