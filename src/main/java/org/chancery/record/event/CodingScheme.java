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
    UCDP_VIOLENCE,

    @Description(
            "UCDP, precision of the place: 1 (exact), 2 (within 25 km), 3 (district), 4 (province), 5 (area or line), "
                    + "6 (country), 7 (international waters or airspace).")
    UCDP_WHERE_PRECISION,

    @Description("UCDP, clarity of the event: 1 (reported by itself), 2 (a part of a summary of several).")
    UCDP_EVENT_CLARITY,

    @Description("PLOVER, as POLECAT codes it: CONSULT (a type of event), or CONSULT/visit (with its mode).")
    PLOVER,

    @Description("ACLED, type of event: Battles, or Battles/Armed clash (with its kind).")
    ACLED
}
