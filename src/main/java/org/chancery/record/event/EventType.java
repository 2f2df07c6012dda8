package org.chancery.record.event;

import org.eclipse.microprofile.graphql.Description;

/** What kind of event it is. */
@Description("What kind of event it is.")
public enum EventType {
    @Description("Actors meet: a visit, talks, a summit, a call.")
    MEETING,

    @Description("Force is threatened, shown or used.")
    INCIDENT,

    @Description("An actor says something in public.")
    STATEMENT,

    @Description("Something is signed or agreed.")
    AGREEMENT,

    @Description("A day that matters: an anniversary, an entry into force.")
    OCCASION
}
