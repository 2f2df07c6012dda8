package org.chancery.query.overview;

import org.chancery.record.event.EventType;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** How many events are of a type. */
@Description("How many events are of a type.")
public record EventTypeCount(
        @NonNull @Description("The type.") EventType type,

        @NonNull @Description("How many events; at least one.")
        Integer count) {}
