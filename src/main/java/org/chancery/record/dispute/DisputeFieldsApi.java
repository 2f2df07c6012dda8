package org.chancery.record.dispute;

import java.util.List;
import org.chancery.language.LocalizedText;
import org.chancery.record.BatchLoader;
import org.chancery.record.BatchedField;
import org.chancery.record.NameRepository;
import org.chancery.record.RequestedLanguage;
import org.chancery.record.actor.Actor;
import org.chancery.record.actor.ActorDirectory;
import org.chancery.record.event.AgendaItem;
import org.chancery.record.event.Event;
import org.chancery.record.event.TimelineEvent;
import org.chancery.record.source.Citation;
import org.chancery.record.source.CitationRepository;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** The fields of a dispute that are loaded for all disputes of an operation at once, and the disputes of an event. */
@GraphQLApi
public class DisputeFieldsApi {
    private static final BatchedField<List<org.chancery.language.Name>> NAMES =
            BatchedField.of(Dispute.GROUP, "names", List.of());
    private static final BatchedField<List<DisputeParty>> PARTIES =
            BatchedField.of(Dispute.GROUP, "parties", List.of());
    private static final BatchedField<List<DisputePhase>> PHASES = BatchedField.of(Dispute.GROUP, "phases", List.of());
    private static final BatchedField<List<Citation>> CITATIONS =
            BatchedField.of(Dispute.GROUP, "citations", List.of());
    private static final BatchedField<List<Dispute>> ABOUT = BatchedField.of(Event.GROUP, "about", List.of());

    private final DisputeRepository disputes;
    private final NameRepository names;
    private final CitationRepository citations;
    private final ActorDirectory directory;
    private final MadeNames madeNames;
    private final RequestedLanguage language;
    private final BatchLoader batchLoader;

    DisputeFieldsApi(
            DisputeRepository disputes,
            NameRepository names,
            CitationRepository citations,
            ActorDirectory directory,
            MadeNames madeNames,
            RequestedLanguage language,
            BatchLoader batchLoader) {
        this.disputes = disputes;
        this.names = names;
        this.citations = citations;
        this.directory = directory;
        this.madeNames = madeNames;
        this.language = language;
        this.batchLoader = batchLoader;
    }

    @NonNull
    @Description("Its name in the language asked for, else in English, else in any language. "
            + "`localizedName` says in which.")
    public String name(
            @Source Dispute dispute,
            @Name("language") @Description(RequestedLanguage.ARGUMENT) @Nullable String asked) {
        return localizedName(dispute, asked).text();
    }

    @NonNull
    @Description("Its name with the language that it is actually in.")
    public LocalizedText localizedName(
            @Source Dispute dispute,
            @Name("language") @Description(RequestedLanguage.ARGUMENT) @Nullable String asked) {
        List<org.chancery.language.Name> all = names(dispute);
        return madeNames
                .name(all, () -> parties(dispute), asked)
                .orElseGet(() -> language.choose(all, asked, dispute.getId()));
    }

    @NonNull
    @Description(
            "Whether its publisher gave no name, so that this one is made of its parts: of the parties on both sides "
                    + "and of the years. In Arabic, Chinese, French, Kyrgyz, Russian, Spanish, Tajik and Uzbek, `name` "
                    + "then has these parts as that language has them.")
    public Boolean nameIsMade(@Source Dispute dispute) {
        return madeNames.isMade(names(dispute), () -> parties(dispute));
    }

    @NonNull
    @Description("All its names, in all languages.")
    public List<org.chancery.language.@NonNull Name> names(@Source Dispute dispute) {
        return batchLoader.query(NAMES, dispute.id(), names::ofEntries);
    }

    @NonNull
    @Description("Who has a part in it: parties by side, then third parties, in the order of the record.")
    public List<@NonNull DisputeParty> parties(@Source Dispute dispute) {
        return batchLoader.query(PARTIES, dispute.id(), disputes::parties);
    }

    @NonNull
    @Description("Who it is.")
    public Actor actor(@Source DisputeParty party) {
        return directory.actor(party.actorId());
    }

    @NonNull
    @Description("Its phases, in the order of the record.")
    public List<@NonNull DisputePhase> phases(@Source Dispute dispute) {
        return batchLoader.query(PHASES, dispute.id(), disputes::phases);
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
        return cited(dispute.id(), "");
    }

    private List<Citation> cited(long dispute, String part) {
        return batchLoader.query(CITATIONS, dispute, citations::ofEntries).stream()
                .filter(citation -> citation.part().equals(part))
                .toList();
    }

    @NonNull
    @Description("The disputes that it is about, or that were discussed at it.")
    public List<@NonNull Dispute> about(@Source TimelineEvent event) {
        return batchLoader.query(ABOUT, ((Event) event).id(), disputes::ofEvents);
    }

    @Description("The dispute that was discussed, where the subject is one; absent otherwise.")
    public @Nullable Dispute dispute(@Source AgendaItem item) {
        return item.disputeId() == null ? null : disputes.loadBatched(item.disputeId());
    }
}
