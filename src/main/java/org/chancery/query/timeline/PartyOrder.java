package org.chancery.query.timeline;

import java.util.List;
import java.util.Set;

/**
 * In which order the search for a page reads its parties.
 *
 * @param parties the actors of each party; the rows of the first are read in the order of the timeline
 * @param sideBySide whether the rows of the others are read beside them, which is best for parties with about as many
 *     events; otherwise they are looked up for each row
 */
record PartyOrder(List<Set<Long>> parties, boolean sideBySide) {}
