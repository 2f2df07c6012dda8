package org.chancery.record.event;

import org.eclipse.microprofile.graphql.Description;

/** A scheme of codes for events. */
@Description("A scheme of codes for what happens between actors.")
public enum CodingScheme {
    @Description("CAMEO: 042 (make a visit), 057 (sign a formal agreement), 190 (use conventional military force).")
    CAMEO,

    @Description("Militarized Interstate Disputes, type of action: 1 (threat to use force) to 21.")
    MID_ACTION,

    @Description("UCDP, type of violence: 1 (state-based), 2 (non-state), 3 (one-sided).")
    UCDP_VIOLENCE
}
