package org.chancery.record.event;

import org.eclipse.microprofile.graphql.Description;

/** What a participant does at an event. */
@Description("What a participant does at an event.")
public enum ParticipationRole {
    @Description("Receives the others.")
    HOST,

    @Description("Comes to the host.")
    VISITOR,

    @Description("Arranges the event without being its host.")
    ORGANIZER,

    @Description("Leads it.")
    CHAIR,

    @Description("Takes part.")
    PARTICIPANT,

    @Description("Helps the others to agree.")
    MEDIATOR,

    @Description("Is present and takes no part.")
    OBSERVER,

    @Description("Signs what was agreed.")
    SIGNATORY,

    @Description("Speaks.")
    SPEAKER
}
