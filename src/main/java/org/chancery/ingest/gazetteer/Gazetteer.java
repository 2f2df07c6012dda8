package org.chancery.ingest.gazetteer;

import com.fasterxml.jackson.databind.JsonNode;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Positions of cities by country and name, and a point of each country. It takes some megabytes, so it is read when
 * positions are derived, and then forgotten.
 */
final class Gazetteer {
    /** By country and folded name. */
    private final Map<String, Map<String, Point>> cities = new HashMap<>();
    /** By folded name, the countries with such a city. */
    private final Map<String, Set<String>> countriesOf = new HashMap<>();

    private final Map<String, Point> countries = new HashMap<>();

    static Gazetteer bundled() {
        Gazetteer gazetteer = new Gazetteer();
        GazetteerCities.read().forEach(gazetteer::add);
        gazetteer.addCountries(GazetteerFile.WORLD.json());
        return gazetteer;
    }

    /** The first position under a name stays: a city of both lists has one for all its names. */
    private void add(City city) {
        Map<String, Point> inCountry = cities.computeIfAbsent(city.country(), country -> new HashMap<>());
        Point point = inCountry.getOrDefault(PlaceNames.folded(city.names().get(0)), city.point());
        for (String name : city.names()) {
            String folded = PlaceNames.folded(name);
            if (!folded.isEmpty()) {
                inCountry.putIfAbsent(folded, point);
                countriesOf.computeIfAbsent(folded, any -> new HashSet<>()).add(city.country());
            }
        }
        // Of small states the outlines have none: there the first city stands for the country.
        countries.putIfAbsent(city.country(), city.point());
    }

    private void addCountries(JsonNode world) {
        Map<String, Point> middles = new HashMap<>();
        for (JsonNode country : world.at("/objects/countries/geometries")) {
            JsonNode middle = country.at("/properties/ct");
            if (middle.size() == 2) {
                Point point = new Point(middle.get(1).asDouble(), middle.get(0).asDouble());
                middles.put(country.get("id").asText(), point);
            }
        }
        // Kosovo has no code of ISO's own: CLDR and others write it in two ways.
        middles.putIfAbsent("XKK", middles.getOrDefault("XKX", new Point(42.6, 20.9)));
        for (String code : ULocale.getISOCountries()) {
            addMiddle(code, middles);
        }
        addMiddle("XK", middles);
    }

    private void addMiddle(String code, Map<String, Point> middles) {
        Point middle = middles.get(new ULocale("", code).getISO3Country());
        if (middle != null) {
            countries.put(code, middle);
        }
    }

    /** The only city of this name in these countries; null if there is none, or one in several. */
    @Nullable
    Point city(String folded, List<String> inCountries) {
        List<Point> found = inCountries.stream()
                .map(country -> cities.getOrDefault(country, Map.of()))
                .filter(inCountry -> inCountry.containsKey(folded))
                .map(inCountry -> inCountry.get(folded))
                .toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    /** How far the point is from the nearest city of these countries; not a number, if none is known. */
    double kilometresTo(List<String> ofCountries, Point point) {
        return ofCountries.stream()
                .flatMap(country -> cities.getOrDefault(country, Map.of()).values().stream())
                .mapToDouble(point::kilometresTo)
                .min()
                .orElse(Double.NaN);
    }

    /** The country with the only city of this name in the world; null if there is none, or several. */
    @Nullable
    String onlyCountryWith(String folded) {
        Set<String> found = countriesOf.getOrDefault(folded, Set.of());
        return found.size() == 1 ? found.iterator().next() : null;
    }

    /** A point of the country, ISO 3166-1 alpha-2; null if none is known. */
    @Nullable
    Point country(String code) {
        return countries.get(code);
    }
}
