package org.chancery.query.overview;

import org.eclipse.microprofile.graphql.Description;

/** What makes a question worth asking. */
@Description("What makes a question worth asking.")
public enum QuestionKind {
    @Description("The two actors with the most meetings.")
    PAIR,

    @Description("The two actors that met last, and the year of that.")
    LATEST,

    @Description("The person with the most meetings.")
    PERSON,

    @Description("The dispute with the most incidents.")
    DISPUTE,

    @Description("The year with the most meetings.")
    YEAR
}
