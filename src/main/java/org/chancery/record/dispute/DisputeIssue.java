package org.chancery.record.dispute;

import org.eclipse.microprofile.graphql.Description;

/** What a dispute is about (the issues of ICOW, and more). */
@Description("What a dispute is about (the issues of ICOW, and more).")
public enum DisputeIssue {
    @Description("Who owns a territory (ICOW).")
    TERRITORIAL,

    @Description("Where a border runs.")
    BORDER,

    @Description("The use of a river (ICOW).")
    RIVER,

    @Description("The use of a sea (ICOW).")
    MARITIME,

    @Description("How kin in another state are treated (ICOW).")
    IDENTITY,

    @Description("Who governs.")
    GOVERNMENT,

    @Description("Whether a part may leave.")
    SECESSION,

    @Description("Water, oil, land, fish.")
    RESOURCES,

    @Description("Tariffs, embargoes, sanctions.")
    TRADE,

    @Description("How people are treated.")
    HUMAN_RIGHTS,

    @Description("Threats, arms, terrorism.")
    SECURITY,

    @Description("None of the others.")
    OTHER
}
