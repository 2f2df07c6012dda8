package org.chancery.record.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.chancery.graphql.Node;
import org.chancery.record.event.Channel;
import org.chancery.record.event.Event;
import org.chancery.record.event.MeetingFormat;
import org.chancery.record.event.TimelineEvent;
import org.eclipse.microprofile.graphql.Description;

/** Actors meet. */
@Entity
@Table(name = "meeting")
@DiscriminatorValue("MEETING")
@Description(
        "Actors meet: a visit, talks, a summit, a call. A meeting of twenty is one record with twenty participants.")
public class Meeting extends Event implements TimelineEvent, Node {
    @Enumerated(EnumType.STRING)
    private MeetingFormat format;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    @Column(name = "visit_protocol")
    private VisitProtocol visitProtocol;

    @Description("What form it has; absent when that is not known.")
    public MeetingFormat getFormat() {
        return format;
    }

    @Description("How the participants were brought together; absent when that is not known.")
    public Channel getChannel() {
        return channel;
    }

    @Description("The ceremony with which a visitor is received; absent for what is not a visit, and when not known.")
    public VisitProtocol getVisitProtocol() {
        return visitProtocol;
    }
}
