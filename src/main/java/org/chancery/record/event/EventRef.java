package org.chancery.record.event;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import org.eclipse.microprofile.graphql.Description;

/** A reference to an event, in one string. */
@CustomScalar("EventRef")
@Description("Which event, in one string: its global id, its key in its dataset, or its exact title in any language.")
public record EventRef(String text) implements CustomStringScalar {
    @Override
    public String stringValueForSerialization() {
        return text;
    }

    @Override
    public String toString() {
        return text;
    }
}
