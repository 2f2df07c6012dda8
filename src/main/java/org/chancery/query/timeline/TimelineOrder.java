package org.chancery.query.timeline;

import org.eclipse.microprofile.graphql.Description;

/** In which order events come. */
@Description("In which order events come.")
public enum TimelineOrder {
    @Description("By earliest possible begin, ascending. Events with no known lower bound come first.")
    OLDEST_FIRST,

    @Description("The exact reverse of OLDEST_FIRST.")
    NEWEST_FIRST
}
