package org.chancery.record.event;

import org.eclipse.microprofile.graphql.Description;

/** What became of an event. The first values are those of schema.org, in the words of diplomacy. */
@Description("What became of an event. The first values are those of schema.org, in the words of diplomacy.")
public enum EventStatus {
    @Description("Said to be going to happen; no source says that it did.")
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

    @Description("Said to have happened, and denied by a side.")
    DENIED
}
