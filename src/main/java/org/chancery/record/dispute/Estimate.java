package org.chancery.record.dispute;

import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

@Description("A number of people, as far as it is known.")
public record Estimate(
        @Description("The lowest credible number; absent when no source gives one.") @Nullable
        Integer low,

        @Description("The best estimate; absent when no source gives one.") @Nullable
        Integer best,

        @Description("The highest credible number; absent when no source gives one.") @Nullable
        Integer high) {

    static @Nullable Estimate of(@Nullable Integer low, @Nullable Integer best, @Nullable Integer high) {
        return low == null && best == null && high == null ? null : new Estimate(low, best, high);
    }
}
