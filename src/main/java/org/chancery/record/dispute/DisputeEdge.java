package org.chancery.record.dispute;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A dispute in a list.")
public record DisputeEdge(
        @NonNull @Description("Marks this position in the list; pass it as `after` or `before`.")
        String cursor,

        @NonNull @Description("The dispute.") Dispute node) {}
