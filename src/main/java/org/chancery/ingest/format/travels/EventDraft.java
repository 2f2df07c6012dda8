package org.chancery.ingest.format.travels;

import com.ibm.icu.text.CaseMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.record.actor.AffiliationRole;
import org.chancery.record.event.Channel;
import org.chancery.record.event.EventStatus;
import org.chancery.record.event.EventType;
import org.chancery.record.event.Level;
import org.chancery.record.event.MeetingFormat;
import org.chancery.record.event.ParticipationRole;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.EventBuilder;
import org.chancery.record.exchange.MeetingBuilder;
import org.chancery.record.exchange.ParticipationBuilder;
import org.chancery.record.meeting.VisitProtocol;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/** The data about a meeting; the other components of an event are always the same or absent. */
record EventDraft(
        String key,
        String title,
        @Nullable String summary,
        Edtf date,
        MeetingFormat format,
        @Nullable VisitProtocol protocol,
        List<String> places,
        List<String> sideTrips,
        @Nullable String partOf,
        @Nullable String onTheMarginsOf,
        List<Bundle.Participation> participants,
        List<Bundle.Citation> citations) {
    private static final CaseMap.Title FIRST_LETTER =
            CaseMap.toTitle().wholeString().noLowercase();

    Bundle.Event event() {
        List<String> stays =
                Stream.concat(places.stream(), sideTrips.stream()).distinct().toList();
        boolean isWholeAtOnePlace = sideTrips.isEmpty() && stays.size() < 2;
        List<Bundle.Leg> legs = isWholeAtOnePlace
                ? List.<Bundle.Leg>of()
                : stays.stream().map(place -> new Bundle.Leg(place, null)).toList();
        return EventBuilder.builder()
                .key(key)
                .type(EventType.MEETING)
                // A remark names an occasion in the middle of a sentence: "attended a meeting of foreign ministers".
                .titles(Map.of("en", FIRST_LETTER.apply(Locale.ENGLISH, null, title)))
                .summary(summary)
                .date(date)
                .status(EventStatus.HELD)
                .place(places.isEmpty() ? null : places.get(0))
                .partOf(partOf)
                .onTheMarginsOf(onTheMarginsOf)
                .participants(participants)
                .citations(citations)
                .meeting(MeetingBuilder.builder()
                        .format(format)
                        .channel(Channel.IN_PERSON)
                        .visitProtocol(protocol)
                        .legs(legs)
                        .build())
                .build();
    }

    static Bundle.Participation participant(
            String actor, @Nullable Body body, @Nullable String title, ParticipationRole role) {
        Office office = title == null ? new Office(null, null) : Office.of(title, body);
        return participant(actor, body, title, role, office.role(), office.level());
    }

    static Bundle.Participation participant(
            String actor,
            @Nullable Body body,
            @Nullable String title,
            ParticipationRole role,
            @Nullable AffiliationRole office,
            @Nullable Level level) {
        String onBehalfOf = body == null || body.reference().equals(actor) ? null : body.reference();
        return ParticipationBuilder.builder()
                .actor(actor)
                .onBehalfOf(onBehalfOf)
                .office(onBehalfOf == null ? null : office)
                .title(title)
                .role(role)
                .level(level)
                .build();
    }
}
