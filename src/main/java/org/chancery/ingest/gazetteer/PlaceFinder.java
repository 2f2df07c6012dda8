package org.chancery.ingest.gazetteer;

import java.util.List;
import java.util.Optional;
import org.chancery.record.place.PositionOrigin;
import org.jspecify.annotations.Nullable;

/** Finds where a place is by its names and its country, and never takes a place of the same name in another country. */
final class PlaceFinder {
    private final Gazetteer gazetteer;
    private final Countries countries = new Countries();

    PlaceFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** A position, and how it is known. */
    record Found(Point point, PositionOrigin origin) {}

    /**
     * Where the place is.
     *
     * @param hosts the states that received others there, for a place without a country
     */
    Optional<Found> find(List<String> names, @Nullable String state, boolean isInUnknownCountry, List<String> hosts) {
        if (state != null) {
            return inState(names, state);
        }
        if (isInUnknownCountry) {
            return Optional.empty();
        }
        return hosts.isEmpty()
                ? anywhere(names)
                : hosts.size() == 1 ? city(names, countries.of(hosts.get(0))) : Optional.empty();
    }

    private Optional<Found> inState(List<String> names, String state) {
        List<String> own = countries.of(state);
        return city(names, own)
                .or(() -> inTerritory(names, state))
                .or(() -> own.stream().findFirst().flatMap(this::country));
    }

    /**
     * Only a territory that the name itself tells: in "Kingston" of the United Kingdom nobody says which one is meant.
     */
    private Optional<Found> inTerritory(List<String> names, String state) {
        for (String name : names) {
            String itself = countries.territory(state, name);
            if (itself != null) {
                return country(itself);
            }
            Optional<PlaceNames.Parts> parts = PlaceNames.parts(name);
            String told = parts.map(found -> countries.territory(state, found.addition()))
                    .orElse(null);
            if (told != null) {
                return city(List.of(parts.orElseThrow().name()), List.of(told)).or(() -> country(told));
            }
        }
        return Optional.empty();
    }

    private Optional<Found> city(List<String> names, List<String> within) {
        for (String name : names) {
            for (String spelling : PlaceNames.spellings(name)) {
                Point point = gazetteer.city(PlaceNames.folded(spelling), within);
                if (point != null) {
                    return Optional.of(new Found(point, PositionOrigin.GAZETTEER));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Found> anywhere(List<String> names) {
        for (String name : names) {
            String country = gazetteer.onlyCountryWith(PlaceNames.folded(name));
            if (country != null) {
                return city(List.of(name), List.of(country));
            }
        }
        return Optional.empty();
    }

    private Optional<Found> country(String code) {
        return Optional.ofNullable(gazetteer.country(code)).map(point -> new Found(point, PositionOrigin.COUNTRY));
    }
}
