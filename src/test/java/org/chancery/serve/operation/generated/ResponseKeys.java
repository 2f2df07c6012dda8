package org.chancery.serve.operation.generated;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names that fields have in the answer. In one operation a name stands for the same field with the same arguments
 * and type everywhere. So all selections can be merged, and the document is valid.
 */
final class ResponseKeys {
    private final Chance chance;
    private final Map<String, String> meanings = new HashMap<>();
    private final Map<String, List<String>> aliases = new HashMap<>();

    ResponseKeys(Chance chance) {
        this.chance = chance;
    }

    /**
     * The alias that the field needs or gets, with a colon; empty for its own name.
     *
     * @param head the field with its arguments
     * @param type of its values
     * @param other the name of another field, which the alias may be
     */
    String alias(String field, String head, String type, String other) {
        String meaning = head + ": " + type;
        if (chance.of(0.75) && canStandFor(field, meaning)) {
            return "";
        }
        List<String> known = aliases.computeIfAbsent(meaning, key -> new ArrayList<>());
        if (!known.isEmpty() && chance.of(0.4)) {
            return chance.oneOf(known) + ": ";
        }
        String alias = chance.of(0.2) && canStandFor(other, meaning) ? other : fresh(meaning);
        known.add(alias);
        return alias + ": ";
    }

    /** A name that stands for nothing else. */
    String fresh(String meaning) {
        String alias = "a" + meanings.size();
        meanings.put(alias, meaning);
        return alias;
    }

    private boolean canStandFor(String name, String meaning) {
        return meanings.computeIfAbsent(name, key -> meaning).equals(meaning);
    }
}
