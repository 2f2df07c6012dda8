package org.chancery.record.event;

import org.eclipse.microprofile.graphql.Description;

/** What became of an event. The first values are those of schema.org, in the words of diplomacy. */
@Description("What became of an event. The first values are those of schema.org, in the words of diplomacy.")
public enum EventStatus {
    @Description("A source says that it will happen; none says that it did.")
    ANNOUNCED,

    @Description("It took place.")
    HELD,

    @Description("Reported by one side or by a machine, and not confirmed.")
    REPORTED,

    @Description("Moved to another date.")
    RESCHEDULED,

    @Description("Put off, without a new date.")
    POSTPONED,

    @Description("Held by video instead of in person.")
    MOVED_ONLINE,

    @Description("Called off.")
    CANCELLED,

    @Description("A source says that it happened, and a side denies it.")
    DENIED
}
