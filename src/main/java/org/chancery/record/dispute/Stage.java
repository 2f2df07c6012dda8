package org.chancery.record.dispute;

import org.eclipse.microprofile.graphql.Description;

/** Where a dispute stands in a phase. */
@Description("Where a dispute stands in a phase.")
public enum Stage {
    @Description("The parties negotiate.")
    NEGOTIATION,

    @Description("It grows worse.")
    ESCALATION,

    @Description("The fighting has stopped by agreement.")
    CEASEFIRE,

    @Description("It is settled.")
    SETTLED,

    @Description("It is dormant and not settled.")
    DORMANT
}
