package org.chancery.time;

import org.eclipse.microprofile.graphql.Description;

/** How sure a match of two uncertain dates has to be. */
@Description("How sure it has to be that an uncertain date lies in the period asked for.")
public enum Certainty {
    @Description("The date may lie in the period: what is known of it overlaps the period. "
            + "April 2023 is possibly during 2023-04-13.")
    POSSIBLY,

    @Description("The date cannot lie outside the period: all that is known of it is contained in the period. "
            + "April 2023 is certainly during 2023, but not certainly during 2023-04-13.")
    CERTAINLY
}
