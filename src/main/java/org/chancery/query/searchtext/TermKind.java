package org.chancery.query.searchtext;

import org.eclipse.microprofile.graphql.Description;

/** What a term of a search text means. */
@Description("What a term of a search text means.")
public enum TermKind {
    @Description("One or several actors: for `EventFilter.between`.")
    ACTOR,

    @Description("A dispute: for `EventFilter.about`.")
    DISPUTE,

    @Description("A place: for `EventFilter.at`.")
    PLACE,

    @Description("A topic: for `EventFilter.topics`.")
    TOPIC,

    @Description("A time: for `EventFilter.during`.")
    TIME,

    @Description("A kind of event: for `EventFilter.types`.")
    EVENT_TYPE,

    @Description("A rank at which participants act: for `EventFilter.levels`.")
    LEVEL,

    @Description("A word that joins others, such as \"and\": it puts no condition.")
    CONNECTIVE,

    @Description("Words that name nothing in the archive: for `EventFilter.text`.")
    WORDS
}
