package org.chancery.record.dispute;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.graphql.Cost;
import org.chancery.record.actor.ActorRef;
import org.chancery.time.Certainty;
import org.chancery.time.Edtf;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Which disputes are asked for. */
@Input("DisputeFilter")
@Description(
        "Which disputes are asked for. All conditions must hold; an empty list puts no condition, and none has more than 200 values.")
public class DisputeFilter {
    @Nullable
    @Description("Every one of these has a part in it.")
    public List<@NonNull ActorRef> between;

    @Nullable
    @Description("At least one of these has a part in it.")
    public List<@NonNull ActorRef> involving;

    @Nullable
    @Description(
            "At least one party was a full member of this body, at the time `activeDuring` names, or at any time without"
                    + " it.")
    public ActorRef involvingMemberOf;

    @Nullable
    @Description("In which parts those who answer `between`, `involving` and `involvingMemberOf` stand. Default: any.")
    public List<@NonNull PartyRole> roles;

    @Nullable
    @Description("When it was going on, as EDTF.")
    public Edtf activeDuring;

    @DefaultValue("POSSIBLY")
    @Description(
            "Whether it may have been going on at some moment of that time (POSSIBLY, the default), or was going on"
                    + " throughout it, whatever its uncertain begin and end (CERTAINLY).")
    public @Nullable Certainty certainty;

    @Nullable
    @Description("What it is about.")
    public List<@NonNull DisputeIssue> issues;

    @Nullable
    @Description("It had a phase of one of these intensities, during `activeDuring` where that is given.")
    public List<@NonNull Intensity> intensities;

    @Nullable
    @Cost(weight = "500")
    @Description("Its name or its description contains this, in any language and script; at most 200 characters.")
    public String text;

    @DefaultValue("false")
    @Description(
            "Whether a dispute counts for a state through the states that it succeeded: with it, Russia has those of the"
                    + " Soviet Union.")
    public @Nullable Boolean succession;

    /** Every list of the filter, by the name that clients know it by. */
    Map<String, @Nullable Collection<?>> lists() {
        Map<String, @Nullable Collection<?>> lists = new LinkedHashMap<>();
        lists.put("filter.between", between);
        lists.put("filter.involving", involving);
        lists.put("filter.roles", roles);
        lists.put("filter.issues", issues);
        lists.put("filter.intensities", intensities);
        return lists;
    }
}
