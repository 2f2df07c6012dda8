package org.chancery.record.event;

import org.eclipse.microprofile.graphql.Description;

/** What form a meeting has. */
@Description("What form a meeting has.")
public enum MeetingFormat {
    @Description("Somebody goes to another country; the talks there may be parts of it.")
    VISIT,

    @Description("Two sides talk.")
    BILATERAL_TALKS,

    @Description("Heads of state or government of several sides.")
    SUMMIT,

    @Description("Ministers of several sides.")
    MINISTERIAL,

    @Description("Many participants, with a programme.")
    CONFERENCE,

    @Description("An exchange below the level of ministers.")
    CONSULTATION,

    @Description("About a text or a settlement.")
    NEGOTIATION,

    @Description("A third party helps.")
    MEDIATION,

    @Description("A telephone or video call.")
    CALL
}
