package org.chancery.query.timeline;

import org.chancery.graphql.Cost;
import org.chancery.graphql.PageRequest;
import org.chancery.record.event.EventRef;
import org.chancery.record.event.EventType;
import org.chancery.record.event.TimelineEvent;
import org.chancery.time.Edtf;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** The timeline itself, and its meetings. */
@GraphQLApi
public class TimelineApi {
    private final Timeline timeline;

    TimelineApi(Timeline timeline) {
        this.timeline = timeline;
    }

    @Query
    @NonNull
    @Description("Events of all types, in chronological order. Errors: BAD_REFERENCE, AMBIGUOUS_REFERENCE, BAD_DATE,"
            + " BAD_ARGUMENT, BAD_ID, BAD_CURSOR, BAD_PAGE, PAGE_TOO_LARGE.")
    public TimelineConnection timeline(
            @Name("filter") @Description("Which events.") @Nullable EventFilter filter,
            @Name("orderBy") @Description("The order of the events. Default: OLDEST_FIRST.") @Nullable
                    TimelineOrder orderBy,
            @Name("first") @Description(PageRequest.FIRST) @Nullable Integer first,
            @Name("after") @Description(PageRequest.AFTER) @Nullable String after,
            @Name("last") @Description(PageRequest.LAST) @Nullable Integer last,
            @Name("before") @Description(PageRequest.BEFORE) @Nullable String before) {
        return timeline.page(filter, orderBy, PageRequest.of(first, after, last, before));
    }

    @NonNull
    @Description(
            "A cursor for going to a time: as `after`, it gives the events that begin in that time, and those that "
                    + "follow in the order of the list; as `before`, those that precede them.")
    public String cursorAt(
            @Source TimelineConnection page, @NonNull @Name("time") @Description("The time, as EDTF.") Edtf time) {
        return page.cursorAt(time);
    }

    @Query
    @Cost(weight = "50")
    @Description("Finds one event by any reference; absent only with an error. Errors: BAD_REFERENCE "
            + "with the nearest titles, AMBIGUOUS_REFERENCE with the candidates, BAD_ID, "
            + "BAD_ARGUMENT.")
    public @Nullable TimelineEvent event(@NonNull @Name("ref") @Description("Which event.") EventRef ref) {
        return timeline.event(ref);
    }

    @Query
    @NonNull
    @Description("Meetings, in chronological order: \"all meetings between Russia and Tajikistan in 2023\" is"
            + " meetings(filter: {between: [\"Russia\", \"Tajikistan\"], during: \"2023\"}). Errors: BAD_REFERENCE,"
            + " AMBIGUOUS_REFERENCE, BAD_DATE, BAD_ARGUMENT, BAD_ID, BAD_CURSOR, BAD_PAGE, PAGE_TOO_LARGE.")
    public MeetingConnection meetings(
            @Name("filter") @Description("Which meetings.") @Nullable EventFilter filter,
            @Name("orderBy") @Description("The order of the events. Default: OLDEST_FIRST.") @Nullable
                    TimelineOrder orderBy,
            @Name("first") @Description(PageRequest.FIRST) @Nullable Integer first,
            @Name("after") @Description(PageRequest.AFTER) @Nullable String after,
            @Name("last") @Description(PageRequest.LAST) @Nullable Integer last,
            @Name("before") @Description(PageRequest.BEFORE) @Nullable String before) {
        PageRequest request = PageRequest.of(first, after, last, before);
        return new MeetingConnection(timeline.page(Timeline.onlyOf(EventType.MEETING, filter), orderBy, request));
    }
}
