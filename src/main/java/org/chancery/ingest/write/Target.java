package org.chancery.ingest.write;

/**
 * Where a record goes.
 *
 * @param id of its entry
 * @param isNew whether the archive did not hold it before
 */
record Target(long id, boolean isNew) {}
