package org.chancery.record.meeting;

import org.eclipse.microprofile.graphql.Description;

/** What came of a meeting. */
@Description("What came of a meeting.")
public enum OutcomeKind {
    @Description("Something was signed or agreed.")
    AGREEMENT,

    @Description("A statement was made, alone or jointly.")
    STATEMENT,

    @Description("A body decided.")
    DECISION,

    @Description("An understanding without a text.")
    UNDERSTANDING,

    @Description("The sides parted without a result.")
    NO_RESULT,

    @Description("Anything else.")
    OTHER
}
