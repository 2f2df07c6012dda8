package org.chancery.time;

import org.eclipse.microprofile.graphql.Description;

/** How sure a match of two uncertain dates has to be. */
@Description("How sure it has to be that an uncertain date lies in the period asked for.")
public enum Certainty {
    @Description("The date may lie in the period: its bounds overlap the period. April 2023 is "
            + "possibly during 2023-04-13.")
    POSSIBLY,

    @Description("The date cannot lie outside the period: its bounds lie within the period. April "
            + "2023 is certainly during 2023, but not certainly during 2023-04-13.")
    CERTAINLY
}
