package org.chancery.record.dispute;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Nullable;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Collection;
import java.util.List;
import org.chancery.graphql.ClientInput;
import org.chancery.graphql.Cost;
import org.chancery.record.actor.ActorRef;
import org.chancery.time.Certainty;
import org.chancery.time.Edtf;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which disputes are asked for. */
@RecordBuilder
@RecordBuilder.Options(
        addStaticBuilder = false,
        enableGetters = false,
        enableWither = false,
        inheritComponentAnnotations = false)
@RegisterForReflection
@Input("DisputeFilter")
@Description("Which disputes are asked for. All conditions must hold. An empty list sets no "
        + "condition, and a list has at most 200 values.")
public record DisputeFilter(
        @Description("Each of these has a part in it.") @Nullable
        List<@NonNull ActorRef> between,

        @Description("At least one of these has a part in it.") @Nullable
        List<@NonNull ActorRef> involving,

        @Description("At least one party was a full member of this body, during `activeDuring` or, "
                + "without it, at any time.")
        @Nullable
        ActorRef involvingMemberOf,

        @Description("The parts that the actors of `between`, `involving` and `involvingMemberOf` have in "
                + "it. Default: any.")
        @Nullable
        List<@NonNull PartyRole> roles,

        @Description("When it was going on, as EDTF.") @Nullable
        Edtf activeDuring,

        @DefaultValue("POSSIBLY")
        @Description("Whether it may have been going on at some moment of that time (POSSIBLY, the "
                + "default), or was certainly going on throughout it (CERTAINLY).")
        @Nullable
        Certainty certainty,

        @Description("What it is about.") @Nullable List<@NonNull DisputeIssue> issues,

        @Description("It had a phase of one of these intensities, during `activeDuring` where that is given.") @Nullable
        List<@NonNull Intensity> intensities,

        @Cost(weight = "500")
        @Description("One of its names or its description has these words, in any order and in any language and "
                + "script; the last may be the beginning of one. At most 200 characters.")
        @Nullable
        String text,

        @DefaultValue("false")
        @Description("Whether a dispute counts for a state through the states that it succeeded: if so, "
                + "Russia has those of the Soviet Union.")
        @Nullable
        Boolean succession) {
    /** The filter, or the one that every dispute fits where none is given. */
    static DisputeFilter orAll(@Nullable DisputeFilter asked) {
        return asked == null ? DisputeFilterBuilder.builder().build() : asked;
    }

    /** Throws BAD_ARGUMENT if one of the lists has more values than can be asked for at once. */
    void requireShort() {
        DisputeFilterBuilder.stream(this).forEach(component -> {
            if (component.getValue() instanceof Collection<?> values) {
                ClientInput.requireShort("filter." + component.getKey(), values);
            }
        });
    }
}
