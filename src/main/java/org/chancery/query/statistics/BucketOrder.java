package org.chancery.query.statistics;

import org.eclipse.microprofile.graphql.Description;

/** Which groups come first. */
@Description("Which groups come first, and so are among the `first`. Periods are always chronological.")
public enum BucketOrder {
    @Description("Those with the most events.")
    MOST_FIRST,

    @Description("Those with the fewest events; with `among`, those with none at all.")
    FEWEST_FIRST
}
