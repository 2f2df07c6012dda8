package org.chancery.ingest.gazetteer;

import com.fasterxml.jackson.databind.JsonNode;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.ingest.reference.ReferenceTable;

/**
 * The cities whose positions are known: our own list, then those of the tz database, which ICU names in many languages.
 */
@RegisterForReflection(classNames = "com.ibm.icu.impl.TimeZoneNamesFactoryImpl")
final class GazetteerCities {
    /** The languages of the archive's names, and those in which its sources are often written. */
    private static final List<String> LANGUAGES = List.of(
            "en", "ar", "es", "fr", "ky", "ru", "tg", "uz", "zh", "de", "fa", "hi", "it", "ja", "ko", "pl", "pt", "tr",
            "uk");

    private GazetteerCities() {}

    static List<City> read() {
        ArrayList<City> cities = new ArrayList<>();
        ReferenceTable.bundled("cities.csv").rows().forEach(row -> cities.add(city(row)));
        // Not kept: the names of all zones in all these languages take room.
        List<TimeZoneNames> languages = LANGUAGES.stream()
                .map(tag -> TimeZoneNames.getInstance(ULocale.forLanguageTag(tag)))
                .toList();
        GazetteerFile.TIME_ZONES.json().get("zones").forEach(zone -> cities.add(city(zone, languages)));
        return cities;
    }

    private static City city(ReferenceTable.Row row) {
        ArrayList<String> names = new ArrayList<>();
        names.add(row.text("name"));
        String others = row.textOrNull("other_names");
        if (others != null) {
            names.addAll(List.of(others.split("\\|")));
        }
        Point point = new Point(Double.parseDouble(row.text("latitude")), Double.parseDouble(row.text("longitude")));
        return new City(row.text("country"), names, point);
    }

    /** Of several countries with one time, the first is the one in which its city lies. */
    private static City city(JsonNode zone, List<TimeZoneNames> languages) {
        String id = zone.get("name").asText();
        Set<String> names = new LinkedHashSet<>();
        names.add(id.substring(id.lastIndexOf('/') + 1).replace('_', ' '));
        String known = TimeZone.getCanonicalID(id);
        for (TimeZoneNames language : languages) {
            String name = known == null ? null : language.getExemplarLocationName(known);
            if (name != null) {
                names.add(name);
            }
        }
        Point point = new Point(degrees(zone.get("lat")), degrees(zone.get("long")));
        return new City(zone.get("countries").get(0).asText(), List.copyOf(names), point);
    }

    /**
     * The file adds the minutes to the degrees even where these are negative: 79° 23' west is -79 + 23/60 there. Of
     * what lies less than a degree south or west, even the sign is lost: our own list has these cities.
     */
    private static double degrees(JsonNode written) {
        double value = written.asDouble();
        double whole = Math.floor(value);
        return value < 0 ? whole - (value - whole) : value;
    }
}
