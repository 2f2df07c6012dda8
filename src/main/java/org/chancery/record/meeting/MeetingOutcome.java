package org.chancery.record.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.hibernate.annotations.Immutable;

/** What came of a meeting. */
@Entity
@Immutable
@Table(name = "outcome")
@Description("What came of a meeting.")
@Type("Outcome")
public class MeetingOutcome {
    @Id
    @Ignore
    private Long id;

    @Column(name = "meeting_id")
    private long meetingId;

    @SuppressWarnings("unused") // Queries sort by it.
    private int ordinal;

    @Enumerated(EnumType.STRING)
    private OutcomeKind kind;

    private String text;

    @Column(name = "event_id")
    private Long eventId;

    Long eventId() {
        return eventId;
    }

    @NonNull
    @Description("What kind of outcome it is.")
    public OutcomeKind getKind() {
        return kind;
    }

    @Description("The outcome in words; absent when `event` says it.")
    public String getText() {
        return text;
    }
}
