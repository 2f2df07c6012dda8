package org.chancery.ingest.format.phoenix;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The keys of entries, made from country and name. If several share these and differ in their first code, the code and
 * its period follow, so that no key depends on the order.
 */
final class EntryKeys {
    private final Map<String, String> firstCodings = new HashMap<>();
    private final Set<String> shared = new HashSet<>();

    /** Registers an entry before any key is made. */
    void gather(DictionaryEntry entry) {
        if (entry.codings().isEmpty()) {
            return;
        }
        String name = name(entry);
        String coding = entry.codings().get(0).key();
        if (!firstCodings.computeIfAbsent(name, any -> coding).equals(coding)) {
            shared.add(name);
        }
    }

    /** Whether other entries have the same country and name with another code. */
    boolean isShared(DictionaryEntry entry) {
        return shared.contains(name(entry));
    }

    String of(DictionaryEntry entry) {
        String name = name(entry);
        return shared.contains(name) ? name + "/" + entry.codings().get(0).key() : name;
    }

    private static String name(DictionaryEntry entry) {
        String country = entry.codings().get(0).first().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "x");
        return country + "/" + WrittenNames.key(entry.name());
    }
}
