package org.chancery.ingest.format.travels;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.ingest.reference.ReferenceState;
import org.chancery.ingest.reference.StateReference;
import org.chancery.language.BundledTable;
import org.chancery.language.Folding;
import org.chancery.language.Name;
import org.chancery.language.NameKind;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/** The states by their names in these files, each for its time: Germany of 1970 is West Germany. */
final class Countries {
    private final Map<String, List<ReferenceState>> byName = new HashMap<>();
    private final Map<String, ReferenceState> byKey = new HashMap<>();
    private final Map<String, List<NamedCsvRecord>> spellings = new HashMap<>();
    private final Map<String, String> adjectives = new LinkedHashMap<>();
    private final Set<String> names = new TreeSet<>();

    Countries() {
        for (ReferenceState state : StateReference.read()) {
            byKey.put(state.key(), state);
            state.names().stream()
                    .map(ReferenceState.DatedName::name)
                    .filter(name -> name.language().equals("en"))
                    .forEach(name -> learn(name.text(), state));
        }
        for (NamedCsvRecord row : BundledTable.rows("/travels/spellings.csv")) {
            names.add(row.getField("text"));
            spellings
                    .computeIfAbsent(fold(row.getField("text")), any -> new ArrayList<>())
                    .add(row);
        }
        for (NamedCsvRecord row : BundledTable.rows("/travels/adjectives.csv")) {
            adjectives.put(row.getField("adjective"), row.getField("state"));
        }
    }

    private void learn(String name, ReferenceState state) {
        names.add(name);
        names.add(name.replace("&", "and"));
        List<ReferenceState> states = byName.computeIfAbsent(fold(name), any -> new ArrayList<>());
        if (!states.contains(state)) {
            states.add(state);
        }
    }

    /** The adjectives that stand for a state before a title, as in "Turkish Foreign Minister". */
    Set<String> adjectives() {
        return adjectives.keySet();
    }

    /** The names by which a state may stand in running text. */
    Set<String> names() {
        return names;
    }

    /** The state that a country column, a name in running text or an adjective means on that day. */
    @Nullable
    Body find(String text, LocalDate day) {
        String noun = adjectives.getOrDefault(text, text);
        ReferenceState whole = state(turned(noun), day);
        int remark = noun.indexOf(" (");
        ReferenceState state = whole == null && remark > 0 ? state(turned(noun.substring(0, remark)), day) : whole;
        return state == null ? null : body(state);
    }

    private @Nullable ReferenceState state(String name, LocalDate day) {
        String folded = fold(name);
        for (NamedCsvRecord row : spellings.getOrDefault(folded, List.of())) {
            if (isWithin(day, row.getField("from"), row.getField("until"))) {
                return byKey.get(row.getField("state"));
            }
        }
        return byName.getOrDefault(folded, List.of()).stream()
                .filter(state -> isWithin(day, state.validFrom(), state.validUntil()))
                .findFirst()
                .orElse(null);
    }

    private static boolean isWithin(LocalDate day, @Nullable String from, @Nullable String until) {
        boolean begun = from == null
                || from.isEmpty()
                || !Edtf.parse(from).bounds().earliestBegin().isAfter(day.atStartOfDay());
        boolean ended = until != null
                && !until.isEmpty()
                && Edtf.parse(until).bounds().latestEnd().isBefore(day.atStartOfDay());
        return begun && !ended;
    }

    private static Body body(ReferenceState state) {
        if (state.key().equals(Body.UNITED_STATES.key())) {
            return Body.UNITED_STATES;
        }
        Name name = state.names().stream()
                .map(ReferenceState.DatedName::name)
                .filter(named -> named.language().equals("en") && named.kind() == NameKind.COMMON)
                .findFirst()
                .orElseThrow();
        return new Body("name:" + name.text(), state.key(), name.text(), true);
    }

    /** "Germany, Federal Republic of" in spoken order. */
    private static String turned(String text) {
        int comma = text.indexOf(", ");
        return comma < 0 ? text : text.substring(comma + 2) + " " + text.substring(0, comma);
    }

    private static String fold(String name) {
        return Folding.foldOfAny(
                name.replace("&", "and").replaceFirst("^Saint ", "St. ").replaceFirst("^[Tt]he ", ""));
    }
}
