package org.chancery.record.exchange;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Map;
import org.chancery.language.NameKind;
import org.chancery.record.RecordKind;
import org.chancery.record.actor.ActorKind;
import org.chancery.record.actor.AffiliationRole;
import org.chancery.record.actor.CodeScheme;
import org.chancery.record.actor.OrganizationKind;
import org.chancery.record.dispute.Hostility;
import org.chancery.record.event.Channel;
import org.chancery.record.event.ClaimProperty;
import org.chancery.record.event.CodingScheme;
import org.chancery.record.event.Credibility;
import org.chancery.record.event.EventStatus;
import org.chancery.record.event.EventType;
import org.chancery.record.event.Level;
import org.chancery.record.event.MeetingFormat;
import org.chancery.record.event.ParticipationRole;
import org.chancery.record.meeting.OutcomeKind;
import org.chancery.record.meeting.VisitProtocol;
import org.chancery.record.source.Completeness;
import org.chancery.record.source.Reliability;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * What every reader produces and the one writer takes: one dataset with its records.
 *
 * <p>A record has a {@code key}, unique within the dataset and stable from one edition to the next; records refer to
 * each other by key. An actor of another dataset is named by a code, as in {@code iso3166:TJ}, or by a name, as in
 * {@code name:Soviet Union}; both mean whom they meant at the time of the record. A component that is not
 * {@link Nullable} has to be given; a list that is not given is empty. Names come in as many languages as are known,
 * other texts in English.
 */
@RegisterForReflection(ignoreNested = false)
public record Bundle(
        Dataset dataset,
        List<Source> sources,
        List<Actor> actors,
        List<Affiliation> affiliations,
        List<Place> places,
        List<Topic> topics,
        List<BundledDispute> disputes,
        List<Event> events) {

    /** A record that gets a row in the table {@code entry}. */
    public sealed interface Entry permits Keyed, Affiliation {}

    /** A record that others can refer to by its key. */
    public sealed interface Keyed extends Entry permits Source, Actor, Place, Topic, BundledDispute, Event {
        String key();
    }

    /** Where the records come from, under which terms, and what they cover. */
    @Built
    public record Dataset(
            String key,
            String name,
            String publisher,
            String version,
            String licence,
            String citation,
            @Nullable String url,
            Completeness completeness,
            Coverage covers,
            @Nullable Edtf censoredOn) {}

    /**
     * The declared coverage of a dataset; one of actors alone covers no events, and so no time.
     *
     * @param actors where given, it covers only events in which one of them takes part
     * @param types where given, it covers only events of these types
     */
    @Built
    public record Coverage(
            @Nullable Edtf during,
            String description,
            @RefersTo(RecordKind.ACTOR) List<String> actors,
            List<EventType> types) {}

    /** A document that says something, and how far it can be trusted. */
    @StoredIn("source")
    @Built
    public record Source(
            String key,
            String title,
            String publisher,
            @Nullable String url,
            @Nullable Edtf published,
            String language,
            Reliability reliability,
            @Nullable String reliabilityReason)
            implements Keyed {}

    /** The place in a source that supports a record or a part of it. */
    @StoredIn(value = "citation", owner = "entry_id")
    public record Citation(
            @RefersTo(RecordKind.SOURCE) String source,
            @Nullable String locator,
            @Nullable String note) {}

    /** What one source says of one property of an event, in the source's own terms. */
    @StoredIn(value = "claim", owner = "event_id")
    @Built
    public record Claim(
            ClaimProperty property,
            String value,
            Boolean accepted,
            @RefersTo(RecordKind.ACTOR) @Nullable String claimedBy,
            @RefersTo(RecordKind.SOURCE) String source,
            @Nullable String locator,
            @Nullable Edtf saidOn,
            @Nullable Credibility credibility,
            @Nullable String note) {}

    /** A name in one language; {@link NameKind#COMMON} where no kind is given. */
    @StoredIn(value = "name", owner = "entry_id", dates = StoredIn.Dates.VALIDITY)
    public record Name(
            String language,
            String text,
            @Stored(absentAs = "COMMON") @Nullable NameKind kind,
            @Nullable Edtf during) {}

    /** A code that a scheme gives to an actor. */
    @StoredIn(value = "actor_code", owner = "actor_id", dates = StoredIn.Dates.VALIDITY)
    public record Code(
            CodeScheme scheme, String code, @Nullable Edtf during) {}

    /** A state, an organization, a person or an armed group. */
    @StoredIn("actor")
    @Built
    public record Actor(
            String key,
            ActorKind kind,
            @Nullable OrganizationKind organizationKind,
            @Nullable Edtf during,
            List<Name> names,
            List<Code> codes,
            List<Citation> citations)
            implements Keyed {}

    /**
     * The dated relation of a member to a body: an office, a membership, a part of a whole.
     *
     * @param key where the publisher gives it one; else member, role and body make one
     * @param censoredOn the day on which the publisher stopped looking at what was then still open
     */
    @StoredIn(value = "affiliation", dates = StoredIn.Dates.BOUNDS)
    @Built
    public record Affiliation(
            @Nullable String key,
            @RefersTo(RecordKind.ACTOR) String member,
            @RefersTo(RecordKind.ACTOR) String body,
            AffiliationRole role,
            @Nullable String title,
            Edtf during,
            @Nullable Edtf censoredOn,
            @Stored(absentAs = "false") @Nullable Boolean shared,
            List<Citation> citations)
            implements Entry {}

    /** A place; degrees are WGS 84, north and east positive. */
    @StoredIn("place")
    @Built
    public record Place(
            String key,
            List<Name> names,
            @RefersTo(RecordKind.ACTOR) @Nullable String country,
            @RefersTo(RecordKind.PLACE) @Nullable String within,
            @Nullable Double latitude,
            @Nullable Double longitude)
            implements Keyed {}

    /** A subject that agendas name. */
    @StoredIn("topic")
    public record Topic(String key, List<Name> names) implements Keyed {}

    /** Something on the timeline; the detail that goes with its type may be given, the others may not. */
    @StoredIn(value = "event", dates = StoredIn.Dates.BOUNDS)
    @Built
    public record Event(
            String key,
            EventType type,
            Map<String, String> titles,
            @Nullable String summary,
            @Stored(column = "during") Edtf date,
            EventStatus status,
            List<StatusChange> statusHistory,
            @RefersTo(RecordKind.PLACE) @Nullable String place,
            @RefersTo(RecordKind.EVENT) @Nullable String partOf,

            @RefersTo(RecordKind.EVENT) @Stored(column = "margins_of_id") @Nullable
            String onTheMarginsOf,

            @Nullable Credibility credibility,
            @Nullable String cameoCode,
            @RefersTo(RecordKind.DISPUTE) List<String> about,
            List<AgendaItem> agenda,
            List<Participation> participants,
            List<Citation> citations,
            List<Claim> claims,
            List<Coding> codings,
            @Nullable Meeting meeting,
            @Nullable Incident incident,
            @Nullable Statement statement,
            @Nullable Agreement agreement,
            @Nullable Occasion occasion)
            implements Keyed {

        /** The detail of its type; null if none is given. */
        public @Nullable Record detail() {
            return switch (type) {
                case MEETING -> meeting;
                case INCIDENT -> incident;
                case STATEMENT -> statement;
                case AGREEMENT -> agreement;
                case OCCASION -> occasion;
            };
        }
    }

    /**
     * How one report of an event was coded in a scheme of event codes.
     *
     * @param score the Goldstein score of a CAMEO code: -10 (hostile) to 10 (cooperative)
     * @param mentions how many mentions of the report were counted
     */
    @StoredIn(value = "coding", owner = "event_id")
    @Built
    public record Coding(
            CodingScheme scheme,
            String code,
            @Nullable Double score,
            @Nullable Integer mentions,
            @RefersTo(RecordKind.SOURCE) String source,
            @Nullable String locator) {}

    /** A step in what became of an event, oldest first in its list. */
    @StoredIn(value = "event_status", owner = "event_id")
    @Built
    public record StatusChange(
            EventStatus status,
            @Nullable Edtf saidOn,
            @RefersTo(RecordKind.SOURCE) String source,
            @Stored(elsewhere = true) @Nullable String locator,
            @Nullable String note) {}

    /** A point on an agenda: a topic, a text of its own, or both; and the dispute it belongs to. */
    @StoredIn(value = "agenda_item", owner = "event_id")
    public record AgendaItem(
            @RefersTo(RecordKind.TOPIC) @Nullable String topic,
            @Nullable String text,
            @RefersTo(RecordKind.DISPUTE) @Nullable String dispute) {}

    /** Who took part, for whom, in which office, as what and at which level. */
    @StoredIn(value = "participation", owner = "event_id")
    @Built
    public record Participation(
            @RefersTo(RecordKind.ACTOR) String actor,
            @RefersTo(RecordKind.ACTOR) @Nullable String onBehalfOf,
            @Nullable AffiliationRole office,
            @Nullable String title,
            ParticipationRole role,
            @Nullable Level level,
            @Nullable Channel channel,
            List<Citation> citations) {}

    /** What only a meeting has; the legs of a visit stand in the order of travel. */
    @StoredIn("meeting")
    @Built
    public record Meeting(
            MeetingFormat format,
            @Nullable Channel channel,
            @Nullable VisitProtocol visitProtocol,
            List<Leg> legs,
            List<Outcome> outcomes) {}

    /** One stop of a journey. */
    @StoredIn(value = "leg", owner = "meeting_id")
    public record Leg(
            @RefersTo(RecordKind.PLACE) String place,
            @Nullable Edtf during) {}

    /** What a meeting brought about; the event is the agreement or statement that records it. */
    @StoredIn(value = "outcome", owner = "meeting_id")
    public record Outcome(
            OutcomeKind kind,
            @Nullable String text,
            @RefersTo(RecordKind.EVENT) @Nullable String event) {}

    /** What only an incident has; figures count persons. */
    @StoredIn("incident")
    @Built
    public record Incident(
            Hostility hostility,
            @Nullable Estimate fatalities,
            @Nullable Estimate injured,
            @Nullable Integer displaced) {}

    /** A number known within bounds; a bound that no source gives is absent. */
    public record Estimate(
            @Nullable Integer low,
            @Nullable Integer best,
            @Nullable Integer high) {}

    /** What only a statement has. */
    @StoredIn("statement")
    public record Statement(@Nullable String medium) {}

    /** What only an agreement has. */
    @StoredIn("agreement")
    public record Agreement(
            @RefersTo(RecordKind.EVENT) @Nullable String signedAt,
            @Nullable Edtf inForce) {}

    /** What only an occasion has. */
    @StoredIn("occasion")
    public record Occasion(String commemorates) {}
}
