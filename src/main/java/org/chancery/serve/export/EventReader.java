package org.chancery.serve.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chancery.record.actor.Actor;
import org.chancery.record.actor.ActorApi;
import org.chancery.record.dispute.DisputeFieldsApi;
import org.chancery.record.event.Channel;
import org.chancery.record.event.Claim;
import org.chancery.record.event.ClaimProperty;
import org.chancery.record.event.Event;
import org.chancery.record.event.EventApi;
import org.chancery.record.event.EventRepository;
import org.chancery.record.event.EventStatus;
import org.chancery.record.event.Participation;
import org.chancery.record.event.ParticipationApi;
import org.chancery.record.event.TimelineEvent;
import org.chancery.record.meeting.Meeting;
import org.chancery.record.meeting.MeetingApi;
import org.chancery.record.place.Place;
import org.chancery.record.place.PlaceApi;
import org.chancery.serve.export.ExportedEvent.ExportedPlace;
import org.chancery.serve.export.ExportedEvent.Origin;
import org.chancery.serve.export.ExportedEvent.Participant;
import org.chancery.time.Edtf;
import org.chancery.time.EdtfException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the contents of a page of events through the resolvers of the API. The number of SQL queries does not depend on
 * the page.
 */
@ApplicationScoped
class EventReader {
    private static final Set<EventStatus> MOVED = Set.of(EventStatus.RESCHEDULED, EventStatus.POSTPONED);

    private final EntityManager entityManager;
    private final EventRepository events;
    private final EventApi fields;
    private final ParticipationApi participations;
    private final MeetingApi meetings;
    private final DisputeFieldsApi disputes;
    private final PlaceApi places;
    private final ActorApi actors;

    EventReader(
            EntityManager entityManager,
            EventRepository events,
            EventApi fields,
            ParticipationApi participations,
            MeetingApi meetings,
            DisputeFieldsApi disputes,
            PlaceApi places,
            ActorApi actors) {
        this.entityManager = entityManager;
        this.events = events;
        this.fields = fields;
        this.participations = participations;
        this.meetings = meetings;
        this.disputes = disputes;
        this.places = places;
        this.actors = actors;
    }

    /**
     * The events with these ids, in this order.
     *
     * @param language the language that was asked for; null: that of the request
     */
    List<ExportedEvent> read(List<Long> ids, @Nullable String language) {
        Map<Long, Event> found = events.findAllById(ids);
        Map<Long, Origin> origins = origins(ids);
        return ids.stream()
                .map(id -> exported(
                        Objects.requireNonNull(found.get(id), "the snapshot has the event"),
                        Objects.requireNonNull(origins.get(id), "every event has a record"),
                        language))
                .toList();
    }

    private Map<Long, Origin> origins(Collection<Long> ids) {
        List<Object[]> rows = entityManager
                .createNativeQuery("""
                        select e.id, d.key, e.key, e.revision, e.changed_at from entry e join dataset d on d.id = e.dataset_id
                        where e.id in (:ids)""", Object[].class)
                .setParameter("ids", ids)
                .getResultList();
        Map<Long, Origin> origins = new HashMap<>();
        rows.forEach(row -> origins.put(
                (Long) row[0], new Origin((String) row[1], (String) row[2], (Integer) row[3], (Instant) row[4])));
        return origins;
    }

    private ExportedEvent exported(Event stored, Origin origin, @Nullable String language) {
        TimelineEvent event = stored.timelineEvent();
        Meeting meeting = event instanceof Meeting itself ? itself : null;
        return new ExportedEvent(
                event.getId(),
                origin,
                event.getType(),
                fields.localizedTitle(event, language),
                event.getDate(),
                event.getStatus(),
                event.getSummary(),
                meeting == null || meeting.getFormat() == null
                        ? null
                        : meeting.getFormat().name(),
                isOnline(event, meeting),
                places(event, meeting, language),
                participations.participants(event).stream()
                        .map(participation -> participant(participation, language))
                        .toList(),
                disputes.about(event).stream()
                        .map(dispute -> disputes.name(dispute, language))
                        .toList(),
                fields.citations(event),
                MOVED.contains(event.getStatus()) ? previousDate(event) : null);
    }

    private static boolean isOnline(TimelineEvent event, @Nullable Meeting meeting) {
        return event.getStatus() == EventStatus.MOVED_ONLINE
                || (meeting != null && meeting.getChannel() == Channel.VIDEO);
    }

    private List<ExportedPlace> places(TimelineEvent event, @Nullable Meeting meeting, @Nullable String language) {
        List<ExportedPlace> found = new ArrayList<>();
        if (meeting != null) {
            meetings.legs(meeting).forEach(leg -> found.add(place(meetings.place(leg), language)));
        }
        Place place = fields.place(event);
        if (found.isEmpty() && place != null) {
            found.add(place(place, language));
        }
        return found;
    }

    private ExportedPlace place(Place place, @Nullable String language) {
        Actor country = places.country(place);
        return new ExportedPlace(
                places.name(place, language),
                country == null ? null : actors.name(country, language),
                place.getPosition());
    }

    private Participant participant(Participation participation, @Nullable String language) {
        Actor actor = participations.actor(participation);
        Actor body = participations.onBehalfOf(participation);
        return new Participant(
                actor.getId(),
                actor.getKind(),
                actors.name(actor, language),
                body == null ? null : new ExportedEvent.Body(body.getId(), body.getKind(), actors.name(body, language)),
                capacity(participation),
                participation.getRole());
    }

    private static @Nullable String capacity(Participation participation) {
        if (participation.getTitle() != null) {
            return participation.getTitle();
        }
        return participation.getOffice() == null
                ? null
                : participation.getOffice().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The last date that a source gives and that is no longer valid. */
    private @Nullable Edtf previousDate(TimelineEvent event) {
        return fields.claims(event, ClaimProperty.DATE).stream()
                .filter(claim -> !claim.getAccepted())
                .map(Claim::getValue)
                .map(EventReader::date)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static @Nullable Edtf date(String text) {
        try {
            return Edtf.parse(text);
        } catch (EdtfException inWords) {
            return null;
        }
    }
}
