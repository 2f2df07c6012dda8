package org.chancery.record.meeting;

import org.eclipse.microprofile.graphql.Description;

/** The ceremony with which a visitor is received. */
@Description("The ceremony with which a visitor is received.")
public enum VisitProtocol {
    @Description("A head of state, with full honours.")
    STATE,

    @Description("Invited by the government, with honours.")
    OFFICIAL,

    @Description("Official, with less ceremony.")
    OFFICIAL_WORKING,

    @Description("For the work alone.")
    WORKING,

    @Description("Not on behalf of a state.")
    PRIVATE,

    @Description("On the way elsewhere.")
    TRANSIT
}
