package org.chancery.record.event;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.Comparator;
import org.chancery.graphql.GlobalId;
import org.hibernate.annotations.Immutable;

/** What all types of events have in common, as stored. Each type is a {@link TimelineEvent}. */
@Entity
@Immutable
@Table(name = "event")
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "type")
public abstract class Event {
    /** The group of events, for batch loading. */
    public static final String GROUP = "event";

    /** The order of the timeline. */
    static final Comparator<Event> CHRONOLOGICAL =
            Comparator.comparing(Event::earliestBegin).thenComparingLong(Event::id);

    @Id
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "type", insertable = false, updatable = false)
    private EventType type;

    @Column(name = "dataset_id")
    private long datasetId;

    private String during;

    @Column(name = "earliest_begin")
    private LocalDateTime earliestBegin;

    @Enumerated(EnumType.STRING)
    private EventStatus status;

    @Column(name = "place_id")
    private Long placeId;

    @Column(name = "part_of_id")
    private Long partOfId;

    @Column(name = "margins_of_id")
    private Long marginsOfId;

    @Column(name = "credibility")
    private Short credibilityGrade;

    @Column(name = "cameo_code")
    private String cameoCode;

    private String summary;

    @SuppressWarnings("unused") // Queries leave out what is withdrawn.
    private boolean withdrawn;

    /** The canonical event, if it is merged. */
    @Column(name = "same_as_id")
    private Long sameAsId;

    /** Its id in the archive. */
    public long id() {
        return id;
    }

    long datasetId() {
        return datasetId;
    }

    Long sameAsId() {
        return sameAsId;
    }

    public LocalDateTime earliestBegin() {
        return earliestBegin;
    }

    Long placeId() {
        return placeId;
    }

    Long partOfId() {
        return partOfId;
    }

    Long marginsOfId() {
        return marginsOfId;
    }

    /** The event as clients see it; every type of event is one. */
    public TimelineEvent timelineEvent() {
        return (TimelineEvent) this;
    }

    public String getId() {
        return GlobalId.of(getClass().getSimpleName(), id);
    }

    public EventType getType() {
        return type;
    }

    public EventDate getDate() {
        return EventDate.of(during);
    }

    public EventStatus getStatus() {
        return status;
    }

    public String getSummary() {
        return summary;
    }

    public Credibility getCredibility() {
        return credibilityGrade == null ? null : Credibility.ofGrade(credibilityGrade);
    }

    public String getCameoCode() {
        return cameoCode;
    }
}
