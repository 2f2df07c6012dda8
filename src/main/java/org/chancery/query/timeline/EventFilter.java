package org.chancery.query.timeline;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.jspecify.annotations.Nullable;

/** Which events are asked for. The same filter serves every list of events; {@link EventCriteriaResolver} reads it. */
@Input("EventFilter")
@Description("Which events are asked for. All conditions must hold; a list holds when one of its values does, but for"
        + " `between`; an empty list puts no condition, and none has more than 200 values.")
public class EventFilter {
    @Nullable
    @Cost(weight = "50")
    @Description(
            "Every one of these takes part, each through a different participant. A person counts for the body that they"
                    + " acted for at the event, and a body for what it is part of. At most 8.")
    public List<@NonNull ActorRef> between;

    @Nullable
    @Cost(weight = "1000")
    @Description("At least one of these takes part.")
    public List<@NonNull ActorRef> involving;

    @Nullable
    @Description("When, as EDTF: \"2023\", \"2023-04\", \"2022-21\" (spring 2022), \"2021/2022\", \"2022-10/..\".")
    public Edtf during;

    @DefaultValue("POSSIBLY")
    @Description(
            "Whether an event may have happened during that time (POSSIBLY, the default), or must have (CERTAINLY).")
    public @Nullable Certainty certainty;

    @Nullable
    @Description("Kinds of events.")
    public List<@NonNull EventType> types;

    @Nullable
    @Description("Forms of meetings.")
    public List<@NonNull MeetingFormat> formats;

    @Nullable
    @Description("How the participants of meetings were brought together.")
    public List<@NonNull Channel> channels;

    @Nullable
    @Cost(weight = "1000")
    @Description(
            "At which rank: those who answer `between` and `involving` act at one of these levels; without them, any"
                    + " participant.")
    public List<@NonNull Level> levels;

    @Nullable
    @Cost(weight = "1000")
    @Description("In which role: those who answer `between` and `involving` have one of these roles; without them, any"
            + " participant.")
    public List<@NonNull ParticipationRole> roles;

    @Nullable
    @Description("What became of it, by the latest news.")
    public List<@NonNull EventStatus> statuses;

    @Nullable
    @Cost(weight = "10000")
    @Description("What was ever said to become of it: finds what was moved and then held.")
    public List<@NonNull EventStatus> statusesEver;

    @Nullable
    @Cost(weight = "100")
    @Description("Disputes that it is about or that were discussed.")
    public List<@NonNull DisputeRef> about;

    @Nullable
    @Cost(weight = "100")
    @Description("Topics on its agenda, by id, key or name.")
    public List<@NonNull String> topics;

    @Nullable
    @Cost(weight = "500")
    @Description("Where it took place, or a leg of it; a country or a region includes the places within.")
    public PlaceRef at;

    @Nullable
    @Cost(weight = "200")
    @Description("Within a circle on the globe, itself or a leg of it.")
    public NearInput near;

    @Nullable
    @Description("On the margins of this event, or of a part of it.")
    public EventRef onTheMarginsOf;

    @Nullable
    @Description("A part of this event, or of a part of it.")
    public EventRef partOf;

    @Nullable
    @Cost(weight = "10000")
    @Description("Its title or its summary contains this, in any language and script; at most 200 characters.")
    public String text;

    @Nullable
    @Cost(weight = "500")
    @Description("Cited from one of these sources, by id, key, publisher or title.")
    public List<@NonNull String> sources;

    @DefaultValue("true")
    @Description(
            "Whether an event counts for an actor through those who act for it (true, the default), or only where the"
                    + " actor itself takes part.")
    public @Nullable Boolean rollUp;

    @DefaultValue("false")
    @Description(
            "Whether an event counts for a state through the states that it succeeded: with it, a journey to the Soviet"
                    + " Union in 1990 is one to Russia (default: false).")
    public @Nullable Boolean succession;

    /** Every list of the filter, by the name that clients know it by. */
    Map<String, @Nullable Collection<?>> lists() {
        Map<String, @Nullable Collection<?>> lists = new LinkedHashMap<>();
        lists.put("filter.between", between);
        lists.put("filter.involving", involving);
        lists.put("filter.types", types);
        lists.put("filter.formats", formats);
        lists.put("filter.channels", channels);
        lists.put("filter.levels", levels);
        lists.put("filter.roles", roles);
        lists.put("filter.statuses", statuses);
        lists.put("filter.statusesEver", statusesEver);
        lists.put("filter.about", about);
        lists.put("filter.topics", topics);
        lists.put("filter.sources", sources);
        return lists;
    }
}
