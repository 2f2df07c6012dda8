/** Figures over the events of a filter: counts by time, actor, pair and more, and gaps in contact. */
@NullMarked
package org.chancery.query.statistics;

import org.jspecify.annotations.NullMarked;
