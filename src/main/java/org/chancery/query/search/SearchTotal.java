package org.chancery.query.search;

/**
 * How many records a search finds.
 *
 * @param isExact whether there are no more than these
 */
record SearchTotal(int records, boolean isExact) {}
