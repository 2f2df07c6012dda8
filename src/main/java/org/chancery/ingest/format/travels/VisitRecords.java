package org.chancery.ingest.format.travels;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.chancery.ingest.format.travels.Mention.How;
import org.chancery.ingest.model.RecordSink;
import org.chancery.record.actor.AffiliationRole;
import org.chancery.record.event.MeetingFormat;
import org.chancery.record.event.ParticipationRole;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.ParticipationBuilder;
import org.jspecify.annotations.Nullable;

/** Makes events from the files: the visit, and the talks with each body as parts of it. */
final class VisitRecords {
    private final RecordSink sink;
    private final Registry registry;
    private final Travellers travellers;
    private final Conferences conferences;

    VisitRecords(RecordSink sink, Registry registry, Travellers travellers, Conferences conferences) {
        this.sink = sink;
        this.registry = registry;
        this.travellers = travellers;
        this.conferences = conferences;
    }

    /** Notes which meetings were attended; they are passed on when all trips and visits are known. */
    void gatherMeetings(RemarkCase remarkCase) {
        for (String meeting : remarkCase.reading().meetings()) {
            ArrayList<Bundle.Participation> participants = new ArrayList<>();
            remarkCase.visitors().forEach(visitor -> participants.add(asParticipant(visitor)));
            remarkCase.reading().people().stream()
                    .filter(mention -> mention.how() != How.MET)
                    .forEach(mention -> participants.add(participation(mention, remarkCase)));
            Body host = remarkCase.host();
            if (host != null) {
                String place = remarkCase.cities().size() == 1 && !host.equals(Body.UNITED_STATES)
                        ? registry.place(remarkCase.cities().get(0), host, remarkCase.where())
                        : null;
                conferences.add(new Conferences.Attendance(
                        remarkCase.key(),
                        meeting,
                        host,
                        place,
                        remarkCase.stay(),
                        participants,
                        remarkCase.citation(),
                        remarkCase.where()));
            }
        }
    }

    void passOn(RemarkCase remarkCase) {
        ArrayList<Bundle.Participation> participants = new ArrayList<>(remarkCase.visitors());
        Body host = remarkCase.host();
        if (host != null) {
            participants.add(EventDraft.participant(host.reference(), null, null, ParticipationRole.HOST));
        }
        remarkCase.reading().people().stream()
                .filter(mention -> mention.how() == How.COMPANION)
                .map(mention -> as(participation(mention, remarkCase), ParticipationRole.VISITOR))
                .filter(companion ->
                        participants.stream().noneMatch(one -> one.actor().equals(companion.actor())))
                .forEach(participants::add);
        String margins = remarkCase.reading().meetings().stream()
                .map(meeting -> conferences.find(remarkCase.key(), meeting))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        List<String> places = places(remarkCase.cities(), remarkCase);
        List<String> sideTrips = places(remarkCase.sideTrips(), remarkCase);
        sink.add(visit(remarkCase, places, sideTrips, margins, participants).event(), remarkCase.where());
        passOnTalks(remarkCase);
    }

    private List<String> places(List<String> cities, RemarkCase remarkCase) {
        Body host = remarkCase.host();
        return host == null
                ? List.<String>of()
                : cities.stream()
                        .map(city -> registry.place(city, host, remarkCase.where()))
                        .toList();
    }

    private static EventDraft visit(
            RemarkCase remarkCase,
            List<String> places,
            List<String> sideTrips,
            @Nullable String margins,
            List<Bundle.Participation> participants) {
        return new EventDraft(
                remarkCase.key(),
                remarkCase.title(),
                remarkCase.remark(),
                remarkCase.stay().whole(),
                MeetingFormat.VISIT,
                remarkCase.protocol(),
                places,
                sideTrips,
                null,
                margins,
                participants,
                List.of(remarkCase.citation()));
    }

    /** One talk for each body, so that nobody is said to have met those of another. */
    private void passOnTalks(RemarkCase remarkCase) {
        LinkedHashMap<String, List<Mention>> byBody = new LinkedHashMap<>();
        for (Mention mention : remarkCase.reading().people()) {
            if (mention.how() == How.MET) {
                Body body = mention.body();
                byBody.computeIfAbsent(body == null ? "unknown" : body.key(), any -> new ArrayList<>())
                        .add(mention);
            }
        }
        byBody.forEach((body, mentions) -> passOnTalk(remarkCase, body, mentions));
    }

    private void passOnTalk(RemarkCase remarkCase, String body, List<Mention> mentions) {
        LinkedHashMap<String, Bundle.Participation> participants = new LinkedHashMap<>();
        remarkCase.visitors().forEach(visitor -> participants.put(visitor.actor(), asParticipant(visitor)));
        ArrayList<String> met = new ArrayList<>();
        for (Mention mention : mentions) {
            Bundle.Participation participation = withoutConsort(participation(mention, remarkCase), mentions);
            if (participants.putIfAbsent(participation.actor(), participation) == null) {
                met.add(mention.name() == null ? mention.title() + ", " + body(mention) : mention.name());
            }
        }
        if (met.isEmpty()) {
            return;
        }
        EventDraft draft = new EventDraft(
                remarkCase.key() + "/talks/" + body,
                "Talks of %s with %s".formatted(remarkCase.visitorNames(), String.join(", ", met)),
                null,
                remarkCase.stay().someDay(),
                MeetingFormat.BILATERAL_TALKS,
                null,
                List.of(),
                List.of(),
                remarkCase.key(),
                null,
                List.copyOf(participants.values()),
                List.of(remarkCase.citation()));
        sink.add(draft.event(), remarkCase.where());
    }

    private static String body(Mention mention) {
        return mention.body() == null ? "" : mention.body().name();
    }

    /** A queen beside a king is not the head of the state. */
    private static Bundle.Participation withoutConsort(Bundle.Participation one, List<Mention> all) {
        boolean isConsort = "Queen".equals(one.title())
                && one.office() == AffiliationRole.HEAD_OF_STATE
                && all.stream().anyMatch(mention -> mention.title().equals("King"));
        return isConsort
                ? ParticipationBuilder.builder()
                        .actor(one.actor())
                        .onBehalfOf(one.onBehalfOf())
                        .title(one.title())
                        .role(one.role())
                        .build()
                : one;
    }

    private Bundle.Participation participation(Mention mention, RemarkCase remarkCase) {
        Body body = mention.body();
        if (body != null) {
            registry.reference(body, remarkCase.where());
        }
        String name = mention.name();
        if (name == null && body != null) {
            return EventDraft.participant(body.reference(), body, mention.title(), ParticipationRole.PARTICIPANT);
        }
        String called = name == null ? mention.title() : name;
        Travellers.Traveller traveller = Body.UNITED_STATES.equals(body)
                ? travellers.find(mention.title(), called, remarkCase.stay().begin())
                : null;
        String key = traveller == null
                ? registry.person(called, mention.title(), body, remarkCase.where())
                : traveller.key();
        return EventDraft.participant(key, body, mention.title(), ParticipationRole.PARTICIPANT);
    }

    private static Bundle.Participation asParticipant(Bundle.Participation visitor) {
        return as(visitor, ParticipationRole.PARTICIPANT);
    }

    private static Bundle.Participation as(Bundle.Participation one, ParticipationRole role) {
        return ParticipationBuilder.builder()
                .actor(one.actor())
                .onBehalfOf(one.onBehalfOf())
                .office(one.office())
                .title(one.title())
                .role(role)
                .level(one.level())
                .channel(one.channel())
                .citations(one.citations())
                .build();
    }
}
