package org.chancery.record.dispute;

import org.eclipse.microprofile.graphql.Description;

/** What part an actor has in a dispute. */
@Description("What part an actor has in a dispute.")
public enum PartyRole {
    @Description("A side of it.")
    PARTY,

    @Description("Helps the sides to agree.")
    MEDIATOR,

    @Description("Vouches for security or for a settlement.")
    GUARANTOR,

    @Description("Supports a side, or urges a settlement, from outside.")
    SUPPORTER
}
