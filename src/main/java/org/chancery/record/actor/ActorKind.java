package org.chancery.record.actor;

import org.eclipse.microprofile.graphql.Description;

/** What an actor is. */
@Description("What an actor is.")
public enum ActorKind {
    @Description("A state or a territory with a code of its own, present or past.")
    STATE,

    @Description("An organization: of states, of a government, of citizens, of companies.")
    ORGANIZATION,

    @Description("A person.")
    PERSON,

    @Description("An armed group or a de facto authority that is not a state.")
    ARMED_GROUP
}
