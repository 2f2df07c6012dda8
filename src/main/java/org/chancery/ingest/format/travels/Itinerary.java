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

    /** Parts of the United States, which are no cities; New York and Washington are more often the cities. */
    private static final Pattern AMERICAN_REGION =
            Pattern.compile("(?:Alabama|Ala|Alaska|Arizona|Ariz|Arkansas|Ark|California|Calif|Colorado|Colo|Connecticut"
                    + "|Conn|Delaware|Del|Florida|Fla|Georgia|Hawaii|Idaho|Illinois|Ill|Indiana|Ind|Iowa|Kansas|Kans"
                    + "|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Mass|Michigan|Mich|Minnesota|Minn|Mississippi"
                    + "|Miss|Missouri|Montana|Mont|Nebraska|Nebr|Neb|Nevada|Nev|New Hampshire|New Jersey|New Mexico"
                    + "|North Carolina|North Dakota|Ohio|Oklahoma|Okla|Oregon|Ore|Pennsylvania|Penn|Puerto Rico"
                    + "|Rhode Island|South Carolina|South Dakota|Tennessee|Tenn|Texas|Tex|Utah|Vermont|Virginia"
                    + "|Wash|West Virginia|Wisconsin|Wis|Wyoming|Wyo)");

    private static final String LIST = "(?<places>[^.;]*+(?:(?<=\\b(?:St|Ft|Mt|D|D\\.C))\\.[^.;]*+)*)";
    private static final Pattern VISITED =
            Pattern.compile("\\b[Vv]isit(?:ed|ing|s? to) (?!Washington(?!, \\p{Lu}\\p{Ll})|U\\.S|the U)" + LIST);

    /** Where the visit itself was: what stands with its kind, or where the host was met. */
    private static final Pattern HELD_AT = Pattern.compile(
            "^(?:[\\w-]+ ){0,3}(?:[Vv]isit|[Mm]eetings?|[Tt]alks|[Ss]topover|[Gg]uest of [^.;]*?) (?:to|at|in) "
                    + LIST);

    private static final Pattern MET_AT =
            Pattern.compile("\\b[Mm]et with [^.;]*?(?:\\b(?:at|in)|visit to) (?=\\p{Lu})" + LIST);

    /** Before or after the visit itself. */
    private static final Pattern BESIDE = Pattern.compile(
            "\\b(?i:afterwards?|later|also|before|earlier|then|en route|previously|subsequently|had)\\b");

    private static final Pattern CITY = Pattern.compile(
            "(?:the )?\\p{Lu}[\\p{L}’'-]{2,}(?: (?:\\p{Lu}[\\p{L}.’'-]+|de|of|du|la))*|(?:St|Ft|Mt)\\. \\p{L}+");
    private static final Pattern NO_CITY = Pattern.compile(
            ".*\\b(?:Jan|January|Feb|February|Mar|March|Apr|April|May|June|July|Aug|August|Sept?|September|Oct|October"
                    + "|Nov|November|Dec|December|President|Congress|Canada|Mexico(?! City)|Museum|University|Memorial"
                    + "|House|United|UN|General|Later|Also|Departed|Assembly|Summit|Meeting|Conference|Secretary"
                    + "|Government|NATO|Nations|America)\\b.*");

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

    /** Where a visit was, as far as the text says; a side trip is no answer. */
    static List<String> ofVisit(String description) {
        ArrayList<String> cities = new ArrayList<>();
        String text = withoutBrackets(description);
        for (String sentence : Phrases.BETWEEN_SENTENCES.split(text, -1)) {
            boolean isFirst = text.startsWith(sentence);
            Matcher matcher = (isFirst ? HELD_AT : MET_AT).matcher(sentence);
            Matcher met = MET_AT.matcher(sentence);
            if (isFirst && matcher.find()) {
                addHeld(cities, matcher);
            } else if (met.find()) {
                addHeld(cities, met);
            }
        }
        return cities;
    }

    private static String withoutBrackets(String text) {
        return text.replaceAll(" \\([^)]*\\)", "");
    }

    private static void addHeld(List<String> cities, Matcher matcher) {
        if (!BESIDE.matcher(matcher.group("places")).find()) {
            add(cities, matcher.group("places"));
        }
    }

    /** The cities that a visitor went to besides, as far as the text lists them and nothing else. */
    static List<String> ofSideTrips(String description) {
        List<String> held = ofVisit(description);
        ArrayList<String> cities = new ArrayList<>();
        Matcher matcher = VISITED.matcher(withoutBrackets(description));
        while (matcher.find()) {
            add(cities, matcher.group("places"));
        }
        cities.removeAll(held);
        return cities;
    }

    private static void add(List<String> cities, String list) {
        for (String piece : list.split(",? and (?:the )?|, ", -1)) {
            String city = piece.replaceFirst(
                            " (?:afterwards?|later|[A-Z][a-z]+\\.? \\d.*|en route .*|before .*|on [A-Z].*|during .*)$",
                            "")
                    .replaceFirst("[. ]+$", "");
            boolean isRegion = AMERICAN_REGION.matcher(city).matches()
                    || REGIONS.contains(city)
                    || city.matches("\\p{Lu}\\.?\\p{L}");
            if (isRegion) {
                continue;
            }
            if (!CITY.matcher(city).matches() || NO_CITY.matcher(city).matches()) {
                break;
            }
            if (!cities.contains(city)) {
                cities.add(city);
            }
        }
    }
}
