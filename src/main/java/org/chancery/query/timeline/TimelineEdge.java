package org.chancery.query.timeline;

import org.chancery.record.event.TimelineEvent;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("An event in a list.")
public record TimelineEdge(
        @NonNull @Description("Marks this position in the list; pass it as `after` or `before`.")
        String cursor,

        @NonNull @Description("The event.") TimelineEvent node) {}
