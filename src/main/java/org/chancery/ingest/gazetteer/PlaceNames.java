package org.chancery.ingest.gazetteer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.language.Folding;

/** Reads what is written as the name of a place: "Algiers (Algeria)", "Quebec, Canada", "The Hague". */
final class PlaceNames {
    private static final Pattern ADDITION =
            Pattern.compile("(?<name>[^,(]+?)\\s*(?:,\\s*(?<after>[^,(]+)|\\((?<within>[^()]+)\\))\\s*");

    private static final Pattern ARTICLE = Pattern.compile("the (?=.)");

    private PlaceNames() {}

    /** The key by which names of places are compared. */
    static String folded(String name) {
        return ARTICLE.matcher(Folding.foldOfAny(name)).replaceFirst("");
    }

    /** The ways in which it may be written in a gazetteer, the whole name first. */
    static List<String> spellings(String name) {
        return Stream.concat(Stream.of(name), parts(name).map(Parts::name).stream())
                .toList();
    }

    /** A name, and where the place lies according to it. */
    record Parts(String name, String addition) {}

    static Optional<Parts> parts(String name) {
        Matcher matcher = ADDITION.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String after = matcher.group("after");
        return Optional.of(new Parts(matcher.group("name"), after == null ? matcher.group("within") : after));
    }
}
