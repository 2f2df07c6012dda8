package org.chancery.record.event;

import org.chancery.graphql.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Interface;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Something on the timeline, with any number of participants. */
@Interface
@Description("Something on the timeline, with any number of participants: a meeting of twenty is one event.")
public interface TimelineEvent extends Node {
    @NonNull
    @Description("What kind of event it is; each kind is a type of its own.")
    EventType getType();

    @NonNull
    @Description("When it took place, or is to take place, as far as that is known.")
    EventDate getDate();

    @NonNull
    @Description("What became of it, by the latest news; `statusHistory` has the news before it.")
    EventStatus getStatus();

    @Description("What happened, in a few sentences in the language of the dataset; absent when the title says it all.")
    @Nullable
    String getSummary();

    @Description("How credible the record is; absent when nobody has judged it.")
    @Nullable
    Credibility getCredibility();

    @Description("The CAMEO code of what happened; absent for an event that no machine has coded.")
    @Nullable
    String getCameoCode();
}
