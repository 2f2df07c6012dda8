package org.chancery.record;

/** Tells, after the commit, that records were written: what is held in memory must be read again. */
public record ArchiveChanged() {}
