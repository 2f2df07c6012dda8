package org.chancery.record.event;

import com.ibm.icu.text.CaseMap;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.chancery.language.LocalizedText;
import org.chancery.language.Name;
import org.chancery.record.RequestedLanguage;
import org.chancery.record.actor.Actor;
import org.chancery.record.actor.ActorApi;
import org.chancery.record.place.Place;
import org.chancery.record.place.PlaceApi;
import org.jspecify.annotations.Nullable;

/**
 * Says the title of an event in the reader's language where its publisher gave none: the participants, each by its name
 * in that language, and the kind of event. The parts stand beside each other, so that no language has to inflect them:
 * "Никсон – Мао: переговоры".
 */
@ApplicationScoped
class MadeTitles {
    private static final String VISIT = "Visit";

    /** Where it is not the usual one. */
    private static final Map<String, String> COLONS = Map.of("fr", "\u00a0: ", "zh", "：");

    private static final CaseMap.Title AS_HEADING =
            CaseMap.toTitle().wholeString().noLowercase();

    /** More would hide the kind; the event has them all. */
    private static final int MOST_NAMED = 4;

    private final ParticipationApi participations;
    private final ActorApi actors;
    private final PlaceApi places;
    private final RequestedLanguage language;

    MadeTitles(ParticipationApi participations, ActorApi actors, PlaceApi places, RequestedLanguage language) {
        this.participations = participations;
        this.actors = actors;
        this.places = places;
        this.language = language;
    }

    /** Whether the titles are one that was made of the event's parts. */
    static boolean isMade(List<Name> titles) {
        return kind(titles).isPresent();
    }

    private static Optional<String> kind(List<Name> titles) {
        return titles.size() == 1 && titles.get(0).language().equals("en")
                ? TitleKinds.of(titles.get(0).text())
                : Optional.empty();
    }

    /**
     * The title in the reader's language.
     *
     * @param asked the language; null: that of the request
     * @param place the place of the event, where it has one
     * @return empty for a title that somebody gave, and for readers of English
     */
    Optional<LocalizedText> title(
            TimelineEvent event, List<Name> titles, @Nullable String asked, Supplier<@Nullable Place> place) {
        Optional<String> target = TitleKinds.language(language.preference(asked).languages());
        Optional<String> kind = target.flatMap(tag -> kind(titles));
        return kind.map(any -> LocalizedText.of(text(event, any, target.orElseThrow(), asked, place), target.get()));
    }

    private String text(
            TimelineEvent event, String kind, String tag, @Nullable String asked, Supplier<@Nullable Place> place) {
        String what = TitleKinds.name(kind, tag);
        boolean isVisit = kind.equals(VISIT);
        String where = isVisit ? where(event, place.get(), asked) : "";
        String who = who(event, isVisit, asked);
        return who.isEmpty()
                ? AS_HEADING.apply(Locale.forLanguageTag(tag), null, what) + where
                : who + COLONS.getOrDefault(tag, ": ") + what + where;
    }

    /** The country of the place, or else who received the visitors. */
    private String where(TimelineEvent event, @Nullable Place place, @Nullable String asked) {
        if (place == null) {
            String hosts = String.join(" – ", names(event, ParticipationRole.HOST, asked));
            return hosts.isEmpty() ? "" : " (" + hosts + ")";
        }
        Actor country = places.country(place);
        return " (" + (country == null ? places.name(place, asked) : actors.name(country, asked)) + ")";
    }

    private String who(TimelineEvent event, boolean isVisit, @Nullable String asked) {
        List<String> visitors = isVisit ? names(event, ParticipationRole.VISITOR, asked) : List.of();
        List<String> names = visitors.isEmpty() ? names(event, null, asked) : visitors;
        int rest = names.size() - MOST_NAMED;
        String shown = String.join(" – ", rest > 0 ? names.subList(0, MOST_NAMED) : names);
        return rest > 0 ? shown + " (+" + rest + ")" : shown;
    }

    /** @param role of those who are named; null: all */
    private List<String> names(TimelineEvent event, @Nullable ParticipationRole role, @Nullable String asked) {
        return participations.participants(event).stream()
                .filter(participation -> role == null || participation.getRole() == role)
                .map(participation -> actors.name(participations.actor(participation), asked))
                .distinct()
                .toList();
    }
}
