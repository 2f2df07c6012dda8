package org.chancery.record.event;

import org.eclipse.microprofile.graphql.Description;

/** How participants are brought together. */
@Description("How participants are brought together.")
public enum Channel {
    @Description("In one room.")
    IN_PERSON,

    @Description("By video.")
    VIDEO,

    @Description("By telephone.")
    PHONE,

    @Description("Some in the room, some by video.")
    HYBRID
}
