package org.chancery.ingest.format.cow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.reference.StateCodes;
import org.chancery.record.actor.CodeScheme;
import org.chancery.time.Edtf;

/**
 * Names made from the two sides, since neither disputes nor incidents have names: "Iran – Iraq, Syria and 2 others".
 */
final class Sides {
    private static final int NAMED = 2;

    private final StateCodes codes;

    Sides(StateCodes codes) {
        this.codes = codes;
    }

    /**
     * The names of the states of both sides at the time; empty if there are no states.
     *
     * @param first the column that says whether a state is on the side named first
     */
    String name(List<Row> parties, String first, Edtf period) {
        ArrayList<String> sides = new ArrayList<>();
        for (String side : List.of("1", "0")) {
            LinkedHashSet<String> states = new LinkedHashSet<>();
            parties.stream()
                    .filter(party -> party.get(first).equals(side))
                    .forEach(party -> states.add(stateName(party, period)));
            if (!states.isEmpty()) {
                sides.add(enumerate(List.copyOf(states)));
            }
        }
        return String.join(" – ", sides);
    }

    private String stateName(Row party, Edtf period) {
        return codes.name(CodeScheme.COW, party.get("ccode"), period)
                .orElseGet(() -> party.has("stabb") ? party.get("stabb") : "state " + party.get("ccode"));
    }

    private static String enumerate(List<String> states) {
        if (states.size() <= NAMED) {
            return String.join(" and ", states);
        }
        int others = states.size() - NAMED;
        return String.join(", ", states.subList(0, NAMED)) + " and " + others + (others == 1 ? " other" : " others");
    }
}
