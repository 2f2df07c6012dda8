package org.chancery.ingest.gazetteer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.chancery.language.Folding;
import org.chancery.query.searchtext.OtherNamesOfPlaces;
import org.jspecify.annotations.Nullable;

/** The names of the gazetteer's cities in many languages, for questions. Read when the first one is asked. */
@ApplicationScoped
class NamesOfCities implements OtherNamesOfPlaces {
    private @Nullable Map<String, Set<String>> others;

    @Override
    public Set<String> of(String folded) {
        return others().getOrDefault(folded, Set.of());
    }

    private synchronized Map<String, Set<String>> others() {
        if (others == null) {
            others = read();
        }
        return others;
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> byName = new HashMap<>();
        for (City city : GazetteerCities.read()) {
            Set<String> all = new LinkedHashSet<>();
            city.names().stream()
                    .map(Folding::fold)
                    .filter(name -> !name.isEmpty())
                    .forEach(all::add);
            // Two lists may have the same city, each with other names.
            for (String name : Set.copyOf(all)) {
                byName.computeIfAbsent(name, any -> new LinkedHashSet<>()).addAll(all);
            }
        }
        byName.forEach((name, all) -> all.remove(name));
        return byName;
    }
}
