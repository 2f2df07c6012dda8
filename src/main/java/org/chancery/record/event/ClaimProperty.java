package org.chancery.record.event;

import org.eclipse.microprofile.graphql.Description;

/** Which property of an event a claim is about. */
@Description("Which property of an event a claim is about.")
public enum ClaimProperty {
    @Description("When it took place.")
    DATE,

    @Description("Where it took place.")
    PLACE,

    @Description("Whether it took place.")
    STATUS,

    @Description("Who took part.")
    PARTICIPANTS,

    @Description("The rank at which they acted.")
    LEVEL,

    @Description("How many people were killed.")
    FATALITIES,

    @Description("How many people were injured.")
    INJURED,

    @Description("How many people had to leave their homes.")
    DISPLACED,

    @Description("What it is called.")
    TITLE,

    @Description("Any other property; the note says which.")
    OTHER
}
