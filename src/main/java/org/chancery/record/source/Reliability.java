package org.chancery.record.source;

import org.eclipse.microprofile.graphql.Description;

/** How reliable a source is, by the Admiralty code. */
@Description("How reliable a source is, by the Admiralty code.")
public enum Reliability {
    @Description("Completely reliable.")
    A,

    @Description("Usually reliable.")
    B,

    @Description("Fairly reliable.")
    C,

    @Description("Not usually reliable.")
    D,

    @Description("Unreliable.")
    E,

    @Description("Its reliability cannot be judged.")
    F
}
