package org.chancery.record;

/** Says, after the commit, that records were written, and that what is held in memory must be read again. */
public record ArchiveChanged() {}
