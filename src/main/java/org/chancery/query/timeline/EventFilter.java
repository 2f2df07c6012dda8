package org.chancery.query.timeline;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Nullable;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Collection;
import java.util.List;
import org.chancery.graphql.ClientInput;
import org.chancery.graphql.Cost;
import org.chancery.record.actor.ActorRef;
import org.chancery.record.event.Channel;
import org.chancery.record.event.DisputeRef;
import org.chancery.record.event.EventRef;
import org.chancery.record.event.EventStatus;
import org.chancery.record.event.EventType;
import org.chancery.record.event.Level;
import org.chancery.record.event.MeetingFormat;
import org.chancery.record.event.ParticipationRole;
import org.chancery.record.place.NearInput;
import org.chancery.record.place.PlaceRef;
import org.chancery.time.Certainty;
import org.chancery.time.Edtf;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which events are asked for. The same filter serves every list of events; {@link EventCriteriaResolver} reads it. */
@RecordBuilder
@RecordBuilder.Options(addStaticBuilder = false, enableGetters = false, inheritComponentAnnotations = false)
@RegisterForReflection
@Input("EventFilter")
@Description("Which events are asked for. All conditions must hold. A list holds when one of its "
        + "values does, except for `between`. An empty list sets no condition, and a list has "
        + "at most 200 values.")
public record EventFilter(
        @Cost(weight = "50")
        @Description("Each of these takes part, each through a different participant. A person counts for "
                + "the body that they acted for at the event, and a body for what it is part of. At "
                + "most 8.")
        @Nullable
        List<@NonNull ActorRef> between,

        @Cost(weight = "1000") @Description("At least one of these takes part.") @Nullable
        List<@NonNull ActorRef> involving,

        @Description("When, as EDTF: \"2023\", \"2023-04\", \"2022-21\" (spring 2022), \"2021/2022\", \"2022-10/..\".")
        @Nullable
        Edtf during,

        @DefaultValue("POSSIBLY")
        @Description("Whether an event may have happened during that time (POSSIBLY, the default), or must have "
                + "(CERTAINLY).")
        @Nullable
        Certainty certainty,

        @Description("Whether its date is open: without an earliest or a latest day, as \"[..2023-06-05]\", some day "
                + "before June 2023, and \"2022-02/..\", which goes on. True finds only such events, false all others; "
                + "absent sets no condition.")
        @Nullable
        Boolean openDate,

        @Description("Kinds of events.") @Nullable List<@NonNull EventType> types,

        @Description("Forms of meetings.") @Nullable List<@NonNull MeetingFormat> formats,

        @Description("How the participants of meetings were brought together.") @Nullable
        List<@NonNull Channel> channels,

        @Cost(weight = "1000")
        @Description("The actors of `between` and `involving` act at one of these levels; without them, "
                + "any participant does.")
        @Nullable
        List<@NonNull Level> levels,

        @Cost(weight = "1000")
        @Description("The actors of `between` and `involving` have one of these roles; without them, any "
                + "participant does.")
        @Nullable
        List<@NonNull ParticipationRole> roles,

        @Description("What became of it, by the latest news.") @Nullable
        List<@NonNull EventStatus> statuses,

        @Cost(weight = "10000")
        @Description("What any news said of it: finds events that were moved and then held.")
        @Nullable
        List<@NonNull EventStatus> statusesEver,

        @Cost(weight = "100") @Description("Disputes that it is about or that were discussed.") @Nullable
        List<@NonNull DisputeRef> about,

        @Cost(weight = "100") @Description("Topics on its agenda, by id, key or name.") @Nullable
        List<@NonNull String> topics,

        @Cost(weight = "500")
        @Description("The place of the event or of one of its legs; a country or a region includes the "
                + "places within it.")
        @Nullable
        PlaceRef at,

        @Cost(weight = "200")
        @Description("A circle on the globe in which the event or one of its legs took place.")
        @Nullable
        NearInput near,

        @Description("It took place on the margins of this event, or of a part of it.") @Nullable
        EventRef onTheMarginsOf,

        @Description("It is a part of this event, or of a part of it.") @Nullable
        EventRef partOf,

        @Cost(weight = "10000")
        @Description("Its titles and its summary have these words, in any order and in any language and "
                + "script. Words that are written together, as in \"Saint-Petersburg\" or in Chinese, "
                + "stand next to each other. The last word may be the beginning of one. At most 200 "
                + "characters.")
        @Nullable
        String text,

        @Cost(weight = "500")
        @Description("One of these sources supports it, by id, key, publisher or title.")
        @Nullable
        List<@NonNull String> sources,

        @DefaultValue("true")
        @Description("Whether an event counts for an actor through those who act for it (true, the default), or only "
                + "where the"
                + " actor itself takes part.")
        @Nullable
        Boolean rollUp,

        @DefaultValue("false")
        @Description("Whether an event counts for a state through the states that it succeeded: if so, a "
                + "journey to the Soviet Union in 1990 is one to Russia (default: false).")
        @Nullable
        Boolean succession)
        implements EventFilterBuilder.With {
    /** The filter, or the one that every event fits where none is given. */
    public static EventFilter orAll(@Nullable EventFilter asked) {
        return asked == null ? EventFilterBuilder.builder().build() : asked;
    }

    /** Throws BAD_ARGUMENT if one of the lists has more values than can be asked for at once. */
    void requireShort() {
        EventFilterBuilder.stream(this).forEach(component -> {
            if (component.getValue() instanceof Collection<?> values) {
                ClientInput.requireShort("filter." + component.getKey(), values);
            }
        });
    }
}
