package org.chancery.dispute;

import java.util.List;
import org.chancery.actor.Actor;
import org.chancery.actor.ActorDirectory;
import org.chancery.entry.NameRepository;
import org.chancery.language.LocalizedText;
import org.chancery.language.RequestedLanguage;
import org.chancery.source.Citation;
import org.chancery.source.CitationRepository;
import org.chancery.timeline.AgendaItem;
import org.chancery.timeline.Event;
import org.chancery.timeline.TimelineEvent;
import org.chancery.wire.SiblingField;
import org.chancery.wire.Siblings;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** The fields of a dispute that are loaded for all disputes of an operation at once, and the disputes of an event. */
@GraphQLApi
public class DisputeFieldsApi {
    private static final SiblingField<List<org.chancery.language.Name>> NAMES =
            SiblingField.of(Dispute.GROUP, "names", List.of());
    private static final SiblingField<List<DisputeParty>> PARTIES =
            SiblingField.of(Dispute.GROUP, "parties", List.of());
    private static final SiblingField<List<DisputePhase>> PHASES = SiblingField.of(Dispute.GROUP, "phases", List.of());
    private static final SiblingField<List<Citation>> CITATIONS =
            SiblingField.of(Dispute.GROUP, "citations", List.of());
    private static final SiblingField<List<Dispute>> ABOUT = SiblingField.of(Event.GROUP, "about", List.of());

    private final DisputeRepository disputes;
    private final NameRepository names;
    private final CitationRepository citations;
    private final ActorDirectory directory;
    private final RequestedLanguage language;
    private final Siblings siblings;

    DisputeFieldsApi(
            DisputeRepository disputes,
            NameRepository names,
            CitationRepository citations,
            ActorDirectory directory,
            RequestedLanguage language,
            Siblings siblings) {
        this.disputes = disputes;
        this.names = names;
        this.citations = citations;
        this.directory = directory;
        this.language = language;
        this.siblings = siblings;
    }

    @NonNull
    @Description(
            "Its name in the language asked for; where there is none, in English, else in any. `localizedName` says in"
                    + " which.")
    public String name(
            @Source Dispute dispute,
            @Name("language") @Description(RequestedLanguage.ARGUMENT) @Nullable String asked) {
        return localizedName(dispute, asked).text();
    }

    @NonNull
    @Description("Its name with the language that it is really in.")
    public LocalizedText localizedName(
            @Source Dispute dispute,
            @Name("language") @Description(RequestedLanguage.ARGUMENT) @Nullable String asked) {
        return language.choose(names(dispute), asked, dispute.getId());
    }

    @NonNull
    @Description("All its names, in all languages.")
    public List<org.chancery.language.@NonNull Name> names(@Source Dispute dispute) {
        return siblings.load(NAMES, dispute.number(), names::ofEntries);
    }

    @NonNull
    @Description("Who has a part in it: parties by side, then third parties, in the order of the record.")
    public List<@NonNull DisputeParty> parties(@Source Dispute dispute) {
        return siblings.load(PARTIES, dispute.number(), disputes::parties);
    }

    @NonNull
    @Description("Who it is.")
    public Actor actor(@Source DisputeParty party) {
        return directory.actor(party.actorId());
    }

    @NonNull
    @Description("Its phases, in the order of the record.")
    public List<@NonNull DisputePhase> phases(@Source Dispute dispute) {
        return siblings.load(PHASES, dispute.number(), disputes::phases);
    }

    @NonNull
    @Description("The sources for this phase alone.")
    @Name("citations")
    public List<@NonNull Citation> citationsOfPhase(@Source DisputePhase phase) {
        return cited(phase.disputeId(), "phases/" + phase.ordinal());
    }

    @NonNull
    @Description("The sources that support it as a whole.")
    public List<@NonNull Citation> citations(@Source Dispute dispute) {
        return cited(dispute.number(), "");
    }

    private List<Citation> cited(long dispute, String part) {
        return siblings.load(CITATIONS, dispute, citations::ofEntries).stream()
                .filter(citation -> citation.part().equals(part))
                .toList();
    }

    @NonNull
    @Description("The disputes that it is about, or that were discussed at it.")
    public List<@NonNull Dispute> about(@Source TimelineEvent event) {
        return siblings.load(ABOUT, ((Event) event).number(), disputes::ofEvents);
    }

    @Description("The dispute that was discussed, where the subject is one; absent otherwise.")
    public @Nullable Dispute dispute(@Source AgendaItem item) {
        return item.disputeId() == null ? null : disputes.amongSiblings(item.disputeId());
    }
}
