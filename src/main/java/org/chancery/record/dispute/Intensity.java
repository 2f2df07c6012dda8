package org.chancery.record.dispute;

import org.eclipse.microprofile.graphql.Description;

/** How intense a phase of a dispute is, on the scale of the Heidelberg Institute (HIIK) from 1 to 5. */
@Description("How intense a phase of a dispute is, on the scale of the Heidelberg Institute (HIIK) from 1 to 5.")
public enum Intensity {
    @Description("1: without violence.")
    DISPUTE,

    @Description("2: violence is threatened.")
    NON_VIOLENT_CRISIS,

    @Description("3: sporadic violence.")
    VIOLENT_CRISIS,

    @Description("4: repeated and organized violence.")
    LIMITED_WAR,

    @Description("5: massive and lasting violence.")
    WAR
}
