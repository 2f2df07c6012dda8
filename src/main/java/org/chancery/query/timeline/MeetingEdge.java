package org.chancery.query.timeline;

import org.chancery.record.meeting.Meeting;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A meeting in a list.")
public record MeetingEdge(
        @NonNull @Description("Marks this position in the list; pass it as `after` or `before`.")
        String cursor,

        @NonNull @Description("The meeting.") Meeting node) {}
