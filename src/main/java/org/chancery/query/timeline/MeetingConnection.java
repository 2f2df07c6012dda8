package org.chancery.query.timeline;

import java.util.List;
import org.chancery.record.meeting.Meeting;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of meetings. */
@Description("A page of meetings, in chronological order.")
public final class MeetingConnection extends EventPage {
    MeetingConnection(EventPage meetings) {
        super(meetings);
    }

    @NonNull
    @Description("The meetings of the page, each with its cursor.")
    public List<@NonNull MeetingEdge> getEdges() {
        return edges((cursor, event) -> new MeetingEdge(cursor, (Meeting) event));
    }

    @NonNull
    @Description("The meetings of the page.")
    public List<@NonNull Meeting> getNodes() {
        return events().stream().map(Meeting.class::cast).toList();
    }
}
