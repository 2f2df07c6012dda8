package org.chancery.record.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.hibernate.annotations.Immutable;

/** Something that an event is about. */
@Entity
@Immutable
@Table(name = "agenda_item")
@Description("Something that an event is about: a topic, a dispute, or words of its own.")
public class AgendaItem {
    /** The group of agenda items, for batch loading. */
    public static final String GROUP = "agenda item";

    @Id
    @Ignore
    private Long id;

    @Column(name = "event_id")
    private long eventId;

    @SuppressWarnings("unused") // Queries sort by it.
    private int ordinal;

    @Column(name = "topic_id")
    private Long topicId;

    private String text;

    @Column(name = "dispute_id")
    private Long disputeId;

    long eventId() {
        return eventId;
    }

    Long topicId() {
        return topicId;
    }

    /** The id of the dispute that was discussed, or null. */
    public Long disputeId() {
        return disputeId;
    }

    @Description("The words of the record; absent when the topic or the dispute says it.")
    public String getText() {
        return text;
    }
}
