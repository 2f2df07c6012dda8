package org.chancery.record.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.LocalizedText;
import org.chancery.record.BatchLoader;
import org.chancery.record.BatchedField;
import org.chancery.record.NameRepository;
import org.chancery.record.RequestedLanguage;
import org.chancery.record.actor.Actor;
import org.chancery.record.actor.ActorDirectory;
import org.chancery.record.actor.ActorKind;
import org.chancery.record.actor.ActorRecord;
import org.chancery.record.actor.Affiliation;
import org.chancery.record.actor.AffiliationRole;
import org.chancery.record.source.Citation;
import org.chancery.time.Edtf;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Who takes part in events, in which capacity, and the topics on their agendas. */
@GraphQLApi
public class ParticipationApi {
    private static final BatchedField<List<Participation>> PARTICIPANTS =
            BatchedField.rememberedList(Event.GROUP, "participants");
    private static final BatchedField<List<org.chancery.language.Name>> TOPIC_NAMES =
            BatchedField.rememberedList(Topic.GROUP, "names");

    /** Roles in which nobody acts for the body: a member state of an organization does not speak for it. */
    private static final Set<AffiliationRole> OFFICES = Set.of(
            AffiliationRole.HEAD_OF_STATE,
            AffiliationRole.HEAD_OF_GOVERNMENT,
            AffiliationRole.FOREIGN_MINISTER,
            AffiliationRole.DEFENCE_MINISTER,
            AffiliationRole.MINISTER,
            AffiliationRole.DEPUTY_MINISTER,
            AffiliationRole.AMBASSADOR,
            AffiliationRole.SPECIAL_ENVOY,
            AffiliationRole.ORGANIZATION_HEAD);

    private final EventDetailRepository details;
    private final ActorDirectory directory;
    private final NameRepository names;
    private final RequestedLanguage language;
    private final BatchLoader batchLoader;

    ParticipationApi(
            EventDetailRepository details,
            ActorDirectory directory,
            NameRepository names,
            RequestedLanguage language,
            BatchLoader batchLoader) {
        this.details = details;
        this.directory = directory;
        this.names = names;
        this.language = language;
        this.batchLoader = batchLoader;
    }

    @NonNull
    @Description("Who takes part, in the order of the record.")
    public List<@NonNull Participation> participants(@Source TimelineEvent event) {
        List<Participation> participants =
                batchLoader.query(PARTICIPANTS, ((Event) event).id(), details::participations);
        participants.forEach(participation -> participation.at(event));
        return participants;
    }

    @NonNull
    @Description("Who takes part.")
    public Actor actor(@Source Participation participation) {
        return directory.actor(participation.actorId());
    }

    @Description("The body that it acts for at this event; where the record does not say, the one "
            + "whose office it held then. Absent for a body that acts for itself.")
    public @Nullable Actor onBehalfOf(@Source Participation participation) {
        if (participation.onBehalfOfId() != null) {
            return directory.actor(participation.onBehalfOfId());
        }
        List<Actor> bodies = officesHeld(participation).stream()
                .map(Affiliation::body)
                .distinct()
                .toList();
        return bodies.size() == 1 ? bodies.get(0) : null;
    }

    @NonNull
    @Description("The offices that the person held at the time of the event, whether or not they acted in them.")
    public List<@NonNull Affiliation> officesHeld(@Source Participation participation) {
        Optional<ActorRecord> person =
                directory.find(participation.actorId()).filter(actor -> actor.getKind() == ActorKind.PERSON);
        if (person.isEmpty()) {
            return List.of();
        }
        Edtf when = participation.when();
        return directory.affiliationsOf(person.get().id()).stream()
                .filter(affiliation -> OFFICES.contains(affiliation.role()))
                .filter(affiliation -> affiliation.heldDuring(when.bounds()))
                .toList();
    }

    @NonNull
    @Description("The sources for this participant alone; `citations` of the event has the others.")
    public List<@NonNull Citation> citations(@Source Participation participation) {
        return batchLoader.query(EventApi.CITATIONS, ((Event) participation.event()).id(), details::citations).stream()
                .filter(participation::isCitedBy)
                .toList();
    }

    @Description("Who claims it; absent when that is the source itself.")
    public @Nullable Actor claimedBy(@Source Claim claim) {
        return claim.claimedById() == null ? null : directory.actor(claim.claimedById());
    }

    @Description("The topic, where the subject is one; absent otherwise.")
    public @Nullable Topic topic(@Source AgendaItem item) {
        return item.topicId() == null ? null : new Topic(item.topicId());
    }

    @NonNull
    @Description("Its name in the language asked for, else in English, else in any language. "
            + "`localizedName` says in which.")
    public String name(
            @Source Topic topic, @Name("language") @Description(RequestedLanguage.ARGUMENT) @Nullable String asked) {
        return localizedName(topic, asked).text();
    }

    @NonNull
    @Description("Its name with the language that it is actually in.")
    public LocalizedText localizedName(
            @Source Topic topic, @Name("language") @Description(RequestedLanguage.ARGUMENT) @Nullable String asked) {
        List<org.chancery.language.Name> all = batchLoader.query(TOPIC_NAMES, topic.recordId(), names::ofEntries);
        return language.choose(all, asked, topic.getId());
    }
}
