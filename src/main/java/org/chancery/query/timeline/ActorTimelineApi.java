package org.chancery.query.timeline;

import java.util.ArrayList;
import java.util.List;
import org.chancery.graphql.PageRequest;
import org.chancery.record.actor.Actor;
import org.chancery.record.actor.ActorRef;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** The timeline of one actor. */
@GraphQLApi
public class ActorTimelineApi {
    private final Timeline timeline;

    ActorTimelineApi(Timeline timeline) {
        this.timeline = timeline;
    }

    @NonNull
    @Name("timeline")
    @Description("The events in which it takes part, itself or through those who act for it.")
    public TimelineConnection timelineOfActor(
            @Source Actor actor,
            @Name("filter") @Description("Which of these events.") @Nullable EventFilter filter,
            @Name("orderBy") @Description("The order of the events. Default: OLDEST_FIRST.") @Nullable
                    TimelineOrder orderBy,
            @Name("first") @Description(PageRequest.FIRST) @Nullable Integer first,
            @Name("after") @Description(PageRequest.AFTER) @Nullable String after,
            @Name("last") @Description(PageRequest.LAST) @Nullable Integer last,
            @Name("before") @Description(PageRequest.BEFORE) @Nullable String before) {
        return timeline.page(withParty(filter, actor), orderBy, PageRequest.of(first, after, last, before));
    }

    private static EventFilter withParty(@Nullable EventFilter asked, Actor actor) {
        EventFilter filter = EventFilter.orAll(asked);
        List<ActorRef> between = new ArrayList<>(filter.between() == null ? List.of() : filter.between());
        ActorRef itself = new ActorRef(actor.getId());
        if (!between.contains(itself)) {
            between.add(itself);
        }
        return filter.withBetween(between);
    }
}
