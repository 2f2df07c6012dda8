package org.chancery.record.source;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("How far a dataset covers the question.")
public record Coverage(
        @NonNull @Description("The dataset.") Dataset dataset,

        @NonNull
        @Description("Whether it covers the whole time that was asked about (true), or only a part of it (false).")
        Boolean wholePeriod) {}
