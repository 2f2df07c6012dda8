package org.chancery.language;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What sort of name a name is. The sort decides which of several names is shown. */
@Enum
@Description("What sort of name a name is.")
public enum NameKind {
    @Description("The full name its bearer uses in law and protocol: \"Kyrgyz Republic\".")
    OFFICIAL,

    @Description("The name in everyday use: \"Kyrgyzstan\".")
    COMMON,

    @Description("Another name in use, found by search but not shown where a better one is known: \"Britain\".")
    ALIAS,

    @Description("A rendering in another script than the name's own.")
    TRANSLITERATION,

    @Description("A name no longer in use: \"Burma\".")
    FORMER,

    @Description("Initials that stand for the name: \"USSR\".")
    ACRONYM
}
