package org.chancery.record.event;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import org.eclipse.microprofile.graphql.Description;

/** A reference to a dispute, in one string. */
@CustomScalar("DisputeRef")
@Description(
        "Which dispute, in one string: its global id, its key in its dataset, or its name in any language and script.")
public record DisputeRef(String text) implements CustomStringScalar {
    @Override
    public String stringValueForSerialization() {
        return text;
    }

    @Override
    public String toString() {
        return text;
    }
}
