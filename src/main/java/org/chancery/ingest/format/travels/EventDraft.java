package org.chancery.ingest.format.travels;

import java.util.List;
import java.util.Map;
import org.chancery.ingest.model.Bundle;
import org.chancery.record.actor.AffiliationRole;
import org.chancery.record.event.Channel;
import org.chancery.record.event.EventStatus;
import org.chancery.record.event.EventType;
import org.chancery.record.event.Level;
import org.chancery.record.event.MeetingFormat;
import org.chancery.record.event.ParticipationRole;
import org.chancery.record.meeting.VisitProtocol;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/** What this archive says of a meeting; the other components of an event are always the same or absent. */
record EventDraft(
        String key,
        String title,
        @Nullable String summary,
        Edtf date,
        MeetingFormat format,
        @Nullable VisitProtocol protocol,
        List<String> places,
        @Nullable String partOf,
        @Nullable String onTheMarginsOf,
        List<Bundle.Participation> participants,
        List<Bundle.Citation> citations) {

    Bundle.Event event() {
        var legs = places.size() < 2
                ? List.<Bundle.Leg>of()
                : places.stream().map(place -> new Bundle.Leg(place, null)).toList();
        return new Bundle.Event(
                key,
                EventType.MEETING,
                Map.of("en", title),
                summary,
                date,
                EventStatus.HELD,
                List.of(),
                places.isEmpty() ? null : places.get(0),
                partOf,
                onTheMarginsOf,
                null,
                null,
                List.of(),
                List.of(),
                participants,
                citations,
                List.of(),
                List.of(),
                new Bundle.Meeting(format, Channel.IN_PERSON, protocol, legs, List.of()),
                null,
                null,
                null,
                null);
    }

    static Bundle.Participation participant(
            String actor, @Nullable Body body, @Nullable String title, ParticipationRole role) {
        var office = title == null ? new Office(null, null) : Office.of(title, body);
        return participant(actor, body, title, role, office.role(), office.level());
    }

    static Bundle.Participation participant(
            String actor,
            @Nullable Body body,
            @Nullable String title,
            ParticipationRole role,
            @Nullable AffiliationRole office,
            @Nullable Level level) {
        var onBehalfOf = body == null || body.reference().equals(actor) ? null : body.reference();
        return new Bundle.Participation(
                actor, onBehalfOf, onBehalfOf == null ? null : office, title, role, level, null, List.of());
    }
}
