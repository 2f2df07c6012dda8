package org.chancery.record.meeting;

import java.util.List;
import java.util.Objects;
import org.chancery.record.BatchLoader;
import org.chancery.record.BatchedField;
import org.chancery.record.event.Event;
import org.chancery.record.event.EventRepository;
import org.chancery.record.event.TimelineEvent;
import org.chancery.record.place.Place;
import org.chancery.record.place.PlaceRepository;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Meetings and their outcomes. */
@GraphQLApi
public class MeetingApi {
    private static final BatchedField<List<MeetingOutcome>> OUTCOMES =
            BatchedField.rememberedList(Event.GROUP, "outcomes");
    private static final BatchedField<List<Leg>> LEGS = BatchedField.rememberedList(Event.GROUP, "legs");

    private final MeetingRepository meetings;
    private final LegRepository legs;
    private final PlaceRepository places;
    private final EventRepository events;
    private final BatchLoader batchLoader;

    MeetingApi(
            MeetingRepository meetings,
            LegRepository legs,
            PlaceRepository places,
            EventRepository events,
            BatchLoader batchLoader) {
        this.meetings = meetings;
        this.legs = legs;
        this.places = places;
        this.events = events;
        this.batchLoader = batchLoader;
    }

    @NonNull
    @Description("What came of it, in the order of the record; empty when nothing is recorded.")
    public List<@NonNull MeetingOutcome> outcomes(@Source Meeting meeting) {
        return batchLoader.query(OUTCOMES, meeting.id(), meetings::outcomes);
    }

    @NonNull
    @Description("The stops of a journey, in the order of travel; empty for a meeting in one place.")
    public List<@NonNull Leg> legs(@Source Meeting meeting) {
        return batchLoader.query(LEGS, meeting.id(), legs::legs);
    }

    @NonNull
    @Description("The place of the stop.")
    public Place place(@Source Leg leg) {
        return Objects.requireNonNull(places.loadBatched(leg.placeId()), "the archive has the place of every leg");
    }

    @Description(
            "The agreement, statement or other event that the outcome is; absent when it has no record of its own.")
    public @Nullable TimelineEvent event(@Source MeetingOutcome outcome) {
        return events.loadBatched(outcome.eventId());
    }

    @Description("The meeting at which it was signed; absent when that is not recorded.")
    public @Nullable Meeting signedAt(@Source Agreement agreement) {
        return (Meeting) events.loadBatched(agreement.signedAtId());
    }
}
