package org.chancery.record.source;

import org.eclipse.microprofile.graphql.Description;

/** How much of what it covers a dataset claims to hold. */
@Description("How much of what it covers a dataset claims to hold.")
public enum Completeness {
    @Description("All that its publisher could find.")
    EXHAUSTIVE,

    @Description("What its publisher chose, by a stated interest.")
    SELECTIVE,

    @Description("A sample, drawn by a rule.")
    SAMPLE,

    @Description("Not stated.")
    UNKNOWN
}
