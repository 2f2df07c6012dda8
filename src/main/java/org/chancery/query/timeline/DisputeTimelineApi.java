package org.chancery.query.timeline;

import org.chancery.graphql.ClientError;
import org.chancery.graphql.ErrorCode;
import org.chancery.graphql.PageRequest;
import org.chancery.record.dispute.Dispute;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** The timeline of one dispute. */
@GraphQLApi
public class DisputeTimelineApi {
    private final Timeline timeline;

    DisputeTimelineApi(Timeline timeline) {
        this.timeline = timeline;
    }

    @NonNull
    @Description("The events that are about it: incidents, meetings that discussed it, statements, agreements.")
    @Name("timeline")
    public TimelineConnection timelineOfDispute(
            @Source Dispute dispute,
            @Name("filter") @Description("Which of these events.") @Nullable EventFilter filter,
            @Name("orderBy") @Description("The order of the events. Default: OLDEST_FIRST.") @Nullable
                    TimelineOrder orderBy,
            @Name("first") @Description(PageRequest.FIRST) @Nullable Integer first,
            @Name("after") @Description(PageRequest.AFTER) @Nullable String after,
            @Name("last") @Description(PageRequest.LAST) @Nullable Integer last,
            @Name("before") @Description(PageRequest.BEFORE) @Nullable String before) {
        requireNoOther(filter);
        return timeline.pageAbout(dispute.id(), filter, orderBy, PageRequest.of(first, after, last, before));
    }

    private static void requireNoOther(@Nullable EventFilter filter) {
        if (filter != null && filter.about() != null && !filter.about().isEmpty()) {
            throw new ClientError(
                    ErrorCode.BAD_ARGUMENT,
                    "This list has only events about this dispute. Leave filter.about out, or ask `timeline`.");
        }
    }
}
