package org.chancery.ingest.format.officers;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.ingest.reference.ReferenceState;
import org.chancery.ingest.reference.StateReference;

/** Names of the countries that missions were sent to; the list itself only has identifiers made from their names. */
final class MissionCountries {
    private static final List<String> SMALL_WORDS = List.of("and", "of", "the");

    private final Map<String, String> names = new HashMap<>();

    MissionCountries() {
        for (ReferenceState state : StateReference.read()) {
            state.names().forEach(this::add);
        }
    }

    private void add(ReferenceState.DatedName dated) {
        if (dated.name().language().equals("en")) {
            names.putIfAbsent(identifier(dated.name().text()), dated.name().text());
        }
    }

    /**
     * The name that the identifier is made from, if it is known; else the words of the identifier without a final year.
     */
    String name(String dated) {
        String identifier = dated.replaceFirst("-\\d{4}$", "");
        String known = names.get(identifier);
        return known != null
                ? known
                : Arrays.stream(identifier.split("-", -1))
                        .map(MissionCountries::capitalized)
                        .collect(Collectors.joining(" "));
    }

    private static String capitalized(String word) {
        return SMALL_WORDS.contains(word) || word.isEmpty()
                ? word
                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String identifier(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[\\p{M}'’.]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
    }
}
