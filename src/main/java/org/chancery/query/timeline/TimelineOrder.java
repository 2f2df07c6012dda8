package org.chancery.query.timeline;

import org.eclipse.microprofile.graphql.Description;

/** The order of events. */
@Description("The order of events.")
public enum TimelineOrder {
    @Description("By earliest possible start, ascending. Events with no known lower bound come first.")
    OLDEST_FIRST,

    @Description("The exact reverse of OLDEST_FIRST.")
    NEWEST_FIRST
}
