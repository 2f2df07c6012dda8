package org.chancery.ingest.gazetteer;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.ingest.reference.ReferenceTable;
import org.jspecify.annotations.Nullable;

/** Which countries of today a state of the reference data consisted of, and which it governed. */
final class Countries {
    private static final List<ULocale> LANGUAGES =
            List.of(ULocale.ENGLISH, ULocale.FRENCH, ULocale.GERMAN, new ULocale("ru"), new ULocale("ar"));

    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, List<String>> successors = new HashMap<>();
    private final Map<String, List<String>> territories = new HashMap<>();

    Countries() {
        for (ReferenceTable.Row row : ReferenceTable.bundled("states.csv").rows()) {
            String code = row.textOrNull("alpha2");
            if (code != null) {
                codes.put(row.text("key"), code);
            }
            successors.put(row.text("key"), row.words("successors"));
        }
        for (ReferenceTable.Row row : ReferenceTable.bundled("territories.csv").rows()) {
            territories.put(row.key("state", successors.keySet()), row.words("territories"));
        }
    }

    /** The countries of today in which the state lay, ISO 3166-1 alpha-2; the first is that of its capital. */
    List<String> of(String state) {
        Set<String> found = new LinkedHashSet<>();
        collect(state, found);
        return List.copyOf(found);
    }

    private void collect(String state, Set<String> found) {
        String code = codes.get(state);
        if (code != null) {
            found.add(code);
        } else {
            successors.getOrDefault(state, List.of()).forEach(successor -> collect(successor, found));
        }
    }

    /** The territory that the state governs or governed and that has this name; null if there is none, or several. */
    @Nullable
    String territory(String state, String name) {
        List<String> found = new ArrayList<>();
        String folded = PlaceNames.folded(name);
        for (String code : territories.getOrDefault(state, List.of())) {
            ULocale territory = new ULocale("", code);
            if (LANGUAGES.stream()
                    .anyMatch(language -> PlaceNames.folded(territory.getDisplayCountry(language))
                            .equals(folded))) {
                found.add(code);
            }
        }
        return found.size() == 1 ? found.get(0) : null;
    }
}
