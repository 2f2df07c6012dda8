package org.chancery.ingest.write.rows;

/**
 * Where a record goes.
 *
 * @param id of its entry
 * @param isNew whether it was not in the archive before
 */
public record Target(long id, boolean isNew) {}
