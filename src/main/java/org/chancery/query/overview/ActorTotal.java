package org.chancery.query.overview;

import org.chancery.record.actor.Actor;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** How many events an actor has. */
@Description("How many events an actor has.")
public record ActorTotal(
        @NonNull @Description("Whose events are counted.") Actor actor,

        @NonNull @Description("How many events: those in which the actor, or somebody who acts for it, takes part.")
        Integer count) {}
