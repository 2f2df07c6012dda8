package org.chancery.record.actor;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("An actor in a list.")
public record ActorEdge(
        @NonNull @Description("Marks this position in the list; pass it as `after` or `before`.")
        String cursor,

        @NonNull @Description("The actor.") Actor node) {}
