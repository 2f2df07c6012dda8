package org.chancery.query.timeline;

import org.chancery.record.Sql;

/**
 * A condition that no index of the timeline holds. There are two ways to the first events that meet it: events are
 * tested one after the other, or all that meet it are found and put in order.
 *
 * @param one whether one event meets it: a value and not {@code exists}, for which PostgreSQL might read whole tables
 * @param all the query for the ids of all events that meet it
 */
record SoughtCondition(Sql one, Sql all) {}
