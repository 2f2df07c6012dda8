package org.chancery.record.actor;

import java.time.LocalDateTime;
import org.chancery.time.Bounds;
import org.chancery.time.Edtf;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("A code that stands for an actor in a scheme of codes.")
public record ActorCode(
        @NonNull @Description("The scheme of the code.") CodeScheme scheme,
        @NonNull @Description("The code.") String code,

        @Description("The time during which it meant this actor; absent when it always did.") @Nullable
        Edtf during) {

    /** Whether it may have meant the actor at some moment of the period. */
    boolean validDuring(Bounds period) {
        return during == null || during.bounds().overlaps(period);
    }

    /** Whether it means the actor without an end that is known. */
    boolean isInUseNow() {
        return during == null || during.bounds().latestEnd().equals(LocalDateTime.MAX);
    }
}
