package org.chancery.record.place;

import java.util.List;
import org.chancery.language.LocalizedText;
import org.chancery.record.RequestedLanguage;
import org.chancery.record.actor.Actor;
import org.chancery.record.actor.ActorDirectory;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Resolves the names of places, and the places in which they lie. */
@GraphQLApi
public class PlaceApi {
    private final PlaceRepository places;
    private final ActorDirectory directory;
    private final RequestedLanguage language;

    PlaceApi(PlaceRepository places, ActorDirectory directory, RequestedLanguage language) {
        this.places = places;
        this.directory = directory;
        this.language = language;
    }

    @NonNull
    @Description("All its names, in all languages.")
    public List<org.chancery.language.@NonNull Name> names(@Source Place place) {
        return place.names();
    }

    @NonNull
    @Description("Its name in the language asked for, else in English, else in any language. "
            + "`localizedName` says in which.")
    public String name(
            @Source Place place, @Name("language") @Description(RequestedLanguage.ARGUMENT) @Nullable String asked) {
        return localizedName(place, asked).text();
    }

    @NonNull
    @Description("Its name with the language that it is actually in.")
    public LocalizedText localizedName(
            @Source Place place, @Name("language") @Description(RequestedLanguage.ARGUMENT) @Nullable String asked) {
        return language.choose(names(place), asked, place.getId());
    }

    @Description("The state that it belongs to; absent for a place that belongs to several or to none.")
    public @Nullable Actor country(@Source Place place) {
        return place.countryId() == null ? null : directory.actor(place.countryId());
    }

    @Description("The larger place that it lies in; absent when none is recorded.")
    public @Nullable Place within(@Source Place place) {
        return place.withinId() == null ? null : places.loadBatched(place.withinId());
    }
}
