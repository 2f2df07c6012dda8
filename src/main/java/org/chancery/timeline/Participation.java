package org.chancery.timeline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import org.chancery.actor.AffiliationRole;
import org.chancery.time.Edtf;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;

/** That an actor takes part in an event, and in which capacity. */
@Entity
@Immutable
@Table(name = "participation")
@Description("That an actor takes part in an event, and in which capacity.")
public class Participation {
    @Id
    @Ignore
    private Long id;

    @Column(name = "event_id")
    private long eventId;

    private int ordinal;

    @Column(name = "actor_id")
    private long actorId;

    @Column(name = "on_behalf_of_id")
    private Long onBehalfOfId;

    @Enumerated(EnumType.STRING)
    private AffiliationRole office;

    private String title;

    @Enumerated(EnumType.STRING)
    private ParticipationRole role;

    @Enumerated(EnumType.STRING)
    private Level level;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    /** The event, whose date decides the offices held; told by the event, since a participation does not load it. */
    @Transient
    private TimelineEvent event;

    Edtf when() {
        return event.getDate().edtf();
    }

    void at(TimelineEvent itsEvent) {
        event = itsEvent;
    }

    long eventId() {
        return eventId;
    }

    int ordinal() {
        return ordinal;
    }

    long actorId() {
        return actorId;
    }

    Long onBehalfOfId() {
        return onBehalfOfId;
    }

    @Description(
            "The office in which it takes part; absent when the record does not say: `officesHeld` tells what it held that day.")
    public AffiliationRole getOffice() {
        return office;
    }

    @Description("The capacity in words; absent when the office says enough.")
    public String getTitle() {
        return title;
    }

    @NonNull
    @Description("What it does at the event.")
    public ParticipationRole getRole() {
        return role;
    }

    @Description("The rank at which it acts; absent when that is not known.")
    public Level getLevel() {
        return level;
    }

    @Description("How it is present, where that differs from the others; absent when it does not.")
    public Channel getChannel() {
        return channel;
    }
}
