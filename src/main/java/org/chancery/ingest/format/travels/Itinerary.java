package org.chancery.ingest.format.travels;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cities that a text names, in the order of travel. */
final class Itinerary {
    /** Words after a comma that belong to the city before it. */
    private static final Set<String> REGIONS = Set.of(
            "D.F.", "D.C.", "DC", "Sussex", "West Indies", "Apulia", "Camau Province", "Japan", "MD", "IL", "CA", "PA");

    private static final Pattern VISITED =
            Pattern.compile("(?:\\bvisit(?:ed|ing)|\\b[Vv]isits? to) (?!Washington|U\\.S|the U)"
                    + "(?<places>(?:[^.;]|(?<=\\bSt)\\.)*)");
    private static final Pattern CITY =
            Pattern.compile("(?:the )?\\p{Lu}[\\p{L}’'-]+(?: (?:\\p{Lu}[\\p{L}.’'-]+|de|of|du|la))*|St\\. \\p{L}+");
    private static final Pattern NO_CITY = Pattern.compile(
            ".*\\b(?:January|February|March|April|May|June|July|August|September|October|November|December|President"
                    + "|Congress|Canada|Mexico|Museum|University|Memorial|House|United|UN|General|Later|Also"
                    + "|Departed)\\b.*");

    private Itinerary() {}

    /** The cities of a trip: "Mexico, D.F., Tlaxcala" are two. */
    static List<String> ofLocale(@Nullable String locale) {
        if (locale == null) {
            return List.of();
        }
        ArrayList<String> cities = new ArrayList<>();
        for (String piece : locale.split("\\s*,\\s+| and (?=\\p{Lu})", -1)) {
            if (REGIONS.contains(piece) && !cities.isEmpty()) {
                cities.set(cities.size() - 1, cities.get(cities.size() - 1) + ", " + piece);
            } else if (!piece.isBlank()) {
                cities.add(piece.strip());
            }
        }
        return cities;
    }

    /** The cities that a visitor went to, as far as the text lists them and nothing else. */
    static List<String> ofDescription(String description) {
        ArrayList<String> cities = new ArrayList<>();
        Matcher matcher = VISITED.matcher(description);
        while (matcher.find()) {
            for (String piece :
                    matcher.group("places").replaceAll(" \\([^)]*\\)", "").split(",? and (?:the )?|, ", -1)) {
                String city = piece.replaceFirst(" (?:afterwards?|later|[A-Z][a-z]+ \\d.*|en route .*|before .*)$", "");
                if (!CITY.matcher(city).matches() || NO_CITY.matcher(city).matches()) {
                    break;
                }
                if (!cities.contains(city) && !REGIONS.contains(city)) {
                    cities.add(city);
                }
            }
        }
        return cities;
    }
}
