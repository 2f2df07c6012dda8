package org.chancery.record.actor;

import org.chancery.time.Bounds;
import org.chancery.time.Edtf;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("A code that stands for an actor in a system of codes.")
public record ActorCode(
        @NonNull @Description("The system of codes.") CodeScheme scheme,
        @NonNull @Description("The code.") String code,

        @Description("While it meant this actor; absent when always.") @Nullable
        Edtf during) {

    /** Whether it may have meant the actor at some moment of the period. */
    boolean validDuring(Bounds period) {
        return during == null || during.bounds().overlaps(period);
    }
}
