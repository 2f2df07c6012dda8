package org.chancery.record.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.chancery.record.source.Source;
import org.chancery.time.Edtf;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;

/** What a source said became of an event. */
@Entity
@Immutable
@Table(name = "event_status")
@Description("What a source said became of an event: announced on the 5th, held on the 6th.")
public class StatusChange {
    @Id
    @Ignore
    private Long id;

    @Column(name = "event_id")
    private long eventId;

    @SuppressWarnings("unused") // Queries sort by it.
    private int ordinal;

    @Enumerated(EnumType.STRING)
    private EventStatus status;

    // Named unlike the getter, since the schema would take the stored text for the type of the field.
    @Column(name = "said_on")
    private String saidOnText;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "source_id")
    private Source source;

    private String note;

    long eventId() {
        return eventId;
    }

    @NonNull
    @Description("What was said to become of the event.")
    public EventStatus getStatus() {
        return status;
    }

    @Description("When it was said: the date of the news, not of the event; absent when not known.")
    public Edtf getSaidOn() {
        return saidOnText == null ? null : Edtf.parse(saidOnText);
    }

    @Description("Who said so; absent when the record names no source for it.")
    public Source getSource() {
        return source;
    }

    @Description("What else to know; absent when there is nothing.")
    public String getNote() {
        return note;
    }
}
