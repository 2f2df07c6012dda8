package org.chancery.meeting;

import java.util.List;
import java.util.Objects;
import org.chancery.place.Place;
import org.chancery.place.PlaceRepository;
import org.chancery.timeline.Event;
import org.chancery.timeline.EventRepository;
import org.chancery.timeline.TimelineEvent;
import org.chancery.wire.SiblingField;
import org.chancery.wire.Siblings;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Meetings, and what came of them. */
@GraphQLApi
public class MeetingApi {
    private static final SiblingField<List<Outcome>> OUTCOMES = SiblingField.of(Event.GROUP, "outcomes", List.of());
    private static final SiblingField<List<Leg>> LEGS = SiblingField.of(Event.GROUP, "legs", List.of());

    private final MeetingRepository meetings;
    private final LegRepository legs;
    private final PlaceRepository places;
    private final EventRepository events;
    private final Siblings siblings;

    MeetingApi(
            MeetingRepository meetings,
            LegRepository legs,
            PlaceRepository places,
            EventRepository events,
            Siblings siblings) {
        this.meetings = meetings;
        this.legs = legs;
        this.places = places;
        this.events = events;
        this.siblings = siblings;
    }

    @NonNull
    @Description("What came of it, in the order of the record; empty when nothing is recorded.")
    public List<@NonNull Outcome> outcomes(@Source Meeting meeting) {
        return siblings.load(OUTCOMES, meeting.number(), meetings::outcomes);
    }

    @NonNull
    @Description("The stays of a journey, in the order of travel; empty for what took place in one place alone.")
    public List<@NonNull Leg> legs(@Source Meeting meeting) {
        return siblings.load(LEGS, meeting.number(), legs::legs);
    }

    @NonNull
    @Description("Where the stay was.")
    public Place place(@Source Leg leg) {
        return Objects.requireNonNull(places.amongSiblings(leg.placeId()), "the archive has the place of every leg");
    }

    @Description(
            "The agreement, statement or other event that the outcome is; absent when it has no record of its own.")
    public @Nullable TimelineEvent event(@Source Outcome outcome) {
        return events.amongSiblings(outcome.eventId());
    }

    @Description("The meeting at which it was signed; absent when that is not recorded.")
    public @Nullable Meeting signedAt(@Source Agreement agreement) {
        return (Meeting) events.amongSiblings(agreement.signedAtId());
    }
}
