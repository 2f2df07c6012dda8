package org.chancery.record.event;

import java.util.List;
import java.util.Map;
import org.chancery.language.LocalizedText;
import org.chancery.record.BatchLoader;
import org.chancery.record.BatchedField;
import org.chancery.record.RequestedLanguage;
import org.chancery.record.place.Place;
import org.chancery.record.place.PlaceRepository;
import org.chancery.record.source.Citation;
import org.chancery.record.source.Dataset;
import org.chancery.record.source.DatasetRepository;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** The fields of an event that are loaded for all events of an operation at once. */
@GraphQLApi
public class EventApi {
    private static final BatchedField<List<org.chancery.language.Name>> TITLES =
            BatchedField.rememberedList(Event.GROUP, "titles");
    private static final BatchedField<List<StatusChange>> STATUS_HISTORY =
            BatchedField.rememberedList(Event.GROUP, "statusHistory");
    private static final BatchedField<List<TimelineEvent>> PARTS = BatchedField.of(Event.GROUP, "parts", List.of());
    private static final BatchedField<List<TimelineEvent>> MARGINS = BatchedField.of(Event.GROUP, "margins", List.of());
    private static final BatchedField<List<AgendaItem>> AGENDA = BatchedField.rememberedList(Event.GROUP, "agenda");
    static final BatchedField<List<Citation>> CITATIONS = BatchedField.rememberedList(Event.GROUP, "citations");
    private static final BatchedField<List<Claim>> CLAIMS = BatchedField.rememberedList(Event.GROUP, "claims");
    private static final BatchedField<List<Coding>> CODINGS = BatchedField.rememberedList(Event.GROUP, "codings");
    private static final BatchedField<List<Dataset>> DATASETS = BatchedField.of("archive", "datasets", List.of());

    private static final BatchedField<List<Long>> DATASETS_OF_EVENT =
            BatchedField.rememberedList(Event.GROUP, "datasets");

    private final EventRepository events;
    private final EventDetailRepository details;
    private final PlaceRepository places;
    private final DatasetRepository datasets;
    private final MadeTitles madeTitles;
    private final RequestedLanguage language;
    private final BatchLoader batchLoader;

    EventApi(
            EventRepository events,
            EventDetailRepository details,
            PlaceRepository places,
            DatasetRepository datasets,
            MadeTitles madeTitles,
            RequestedLanguage language,
            BatchLoader batchLoader) {
        this.events = events;
        this.details = details;
        this.places = places;
        this.datasets = datasets;
        this.madeTitles = madeTitles;
        this.language = language;
        this.batchLoader = batchLoader;
    }

    @NonNull
    @Description("Its title in the language asked for, else in English, else in any language. "
            + "`localizedTitle` says in which.")
    public String title(
            @Source TimelineEvent event,
            @Name("language") @Description(RequestedLanguage.ARGUMENT) @Nullable String asked) {
        return localizedTitle(event, asked).text();
    }

    @NonNull
    @Description("Its title with the language that it is actually in.")
    public LocalizedText localizedTitle(
            @Source TimelineEvent event,
            @Name("language") @Description(RequestedLanguage.ARGUMENT) @Nullable String asked) {
        List<org.chancery.language.Name> titles = titles(event);
        return madeTitles
                .title(event, titles, asked, () -> place(event))
                .orElseGet(() -> language.choose(titles, asked, event.getId()));
    }

    @NonNull
    @Description("Whether its publisher gave no title, so that this one is made of its parts: of the kind of event and "
            + "of who took part. In Arabic, Chinese, French, Kyrgyz, Russian, Spanish, Tajik and Uzbek, `title` "
            + "then has these parts by their names in that language.")
    public Boolean titleIsMade(@Source TimelineEvent event) {
        return MadeTitles.isMade(titles(event));
    }

    @NonNull
    @Description("All its titles, in all languages.")
    public List<org.chancery.language.@NonNull Name> titles(@Source TimelineEvent event) {
        return batchLoader.query(TITLES, idOf(event), details::titles);
    }

    @NonNull
    @Description("The news of what became of it, the oldest first.")
    public List<@NonNull StatusChange> statusHistory(@Source TimelineEvent event) {
        return batchLoader.query(STATUS_HISTORY, idOf(event), details::statusChanges);
    }

    @Description("Where it took place; absent when that is not known, or it had no place.")
    public @Nullable Place place(@Source TimelineEvent event) {
        Long place = stored(event).placeId();
        return place == null ? null : places.loadBatched(place);
    }

    @Description("The event that it is a part of, as talks are part of a visit; absent when it stands alone.")
    public @Nullable TimelineEvent partOf(@Source TimelineEvent event) {
        return events.loadBatched(stored(event).partOfId());
    }

    @NonNull
    @Description("Its parts, in the order of the timeline.")
    public List<@NonNull TimelineEvent> parts(@Source TimelineEvent event) {
        return batchLoader.query(PARTS, idOf(event), whole -> events.referringBy("part_of_id", whole));
    }

    @Description("The event on whose margins it took place; absent when there was none.")
    public @Nullable TimelineEvent onTheMarginsOf(@Source TimelineEvent event) {
        return events.loadBatched(stored(event).marginsOfId());
    }

    @NonNull
    @Description("The events on its margins, in the order of the timeline.")
    public List<@NonNull TimelineEvent> margins(@Source TimelineEvent event) {
        return batchLoader.query(MARGINS, idOf(event), main -> events.referringBy("margins_of_id", main));
    }

    @NonNull
    @Description("What it was about, in the order of the record.")
    public List<@NonNull AgendaItem> agenda(@Source TimelineEvent event) {
        return batchLoader.query(AGENDA, idOf(event), details::agendaItems);
    }

    @NonNull
    @Description("The sources that support it as a whole.")
    public List<@NonNull Citation> citations(@Source TimelineEvent event) {
        return batchLoader.query(CITATIONS, idOf(event), details::citations).stream()
                .filter(citation -> citation.part().isEmpty())
                .toList();
    }

    @NonNull
    @Description("What each source says about its properties: which sources support the record, and "
            + "which contradict it.")
    public List<@NonNull Claim> claims(
            @Source TimelineEvent event,
            @Name("property") @Description("Only claims about this property.") @Nullable ClaimProperty property) {
        return batchLoader.query(CLAIMS, idOf(event), details::claims).stream()
                .filter(claim -> property == null || claim.getProperty() == property)
                .toList();
    }

    @NonNull
    @Description("How its reports were coded in schemes of event codes, in the order of the record; empty for most.")
    public List<@NonNull Coding> codings(@Source TimelineEvent event) {
        return batchLoader.query(CODINGS, idOf(event), details::codings);
    }

    @NonNull
    @Description("The dataset that the record belongs to.")
    public Dataset dataset(@Source TimelineEvent event) {
        return dataset(stored(event).datasetId());
    }

    @NonNull
    @Description("All datasets that have a record of it, that of the canonical record first.")
    public List<@NonNull Dataset> datasets(@Source TimelineEvent event) {
        return batchLoader.query(DATASETS_OF_EVENT, idOf(event), details::datasets).stream()
                .distinct()
                .map(this::dataset)
                .toList();
    }

    /** Datasets are few: all are loaded once. */
    private Dataset dataset(long id) {
        return batchLoader.load(DATASETS, 0L, missing -> Map.of(0L, datasets.all())).stream()
                .filter(dataset -> dataset.id() == id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Dataset " + id + " is referred to and missing"));
    }

    private static Event stored(TimelineEvent event) {
        return (Event) event;
    }

    private static long idOf(TimelineEvent event) {
        return stored(event).id();
    }
}
