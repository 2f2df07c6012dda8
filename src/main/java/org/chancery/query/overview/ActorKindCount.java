package org.chancery.query.overview;

import org.chancery.record.actor.ActorKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** How many actors of a kind have events. */
@Description("How many actors of a kind have events.")
public record ActorKindCount(
        @NonNull @Description("The kind.") ActorKind kind,

        @NonNull @Description("How many actors; at least one.")
        Integer count) {}
