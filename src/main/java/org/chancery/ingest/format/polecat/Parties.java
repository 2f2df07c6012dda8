package org.chancery.ingest.format.polecat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.reference.StateCodes;
import org.chancery.record.actor.CodeScheme;
import org.chancery.time.Edtf;

/**
 * The states on both sides of an event: by their numbers in the Correlates of War, else by their three letters.
 *
 * @param actors references of the side that acts, in order
 * @param recipients references of the other side
 */
record Parties(List<String> actors, List<String> recipients) {

    static Parties of(Row row, StateCodes codes) {
        return new Parties(states(row, "actor", codes), states(row, "recipient", codes));
    }

    private static List<String> states(Row row, String side, StateCodes codes) {
        Set<String> states = new LinkedHashSet<>();
        PolecatTable.values(row, side + " cow").stream()
                .map(number -> number.replaceFirst("\\.0+$", ""))
                .filter(number -> number.matches("\\d{1,3}"))
                .filter(number -> isKnown(codes, CodeScheme.COW, number))
                .forEach(number -> states.add("cow:" + number));
        if (states.isEmpty()) {
            PolecatTable.values(row, side + " country").stream()
                    .map(letters -> letters.toUpperCase(Locale.ROOT))
                    .filter(letters -> isKnown(codes, CodeScheme.ISO3166_ALPHA3, letters))
                    .forEach(letters -> states.add("iso3166:" + letters));
        }
        return states.stream().sorted().toList();
    }

    private static boolean isKnown(StateCodes codes, CodeScheme scheme, String code) {
        return codes.name(scheme, code, Edtf.parse("../..")).isPresent();
    }

    /** Why no event is made of it; empty if there is no reason. */
    Optional<String> whyNot() {
        if (actors.isEmpty() || recipients.isEmpty()) {
            return Optional.of("not between two states");
        }
        return actors.equals(recipients) ? Optional.of("within one state") : Optional.empty();
    }

    /** The same, with the sides in order, for what has no direction. */
    Parties unordered() {
        boolean isInOrder = actors.toString().compareTo(recipients.toString()) <= 0;
        return isInOrder ? this : new Parties(/* actors= */ recipients, /* recipients= */ actors);
    }

    /** All of them, each once. */
    List<String> all() {
        Set<String> all = new LinkedHashSet<>(actors);
        all.addAll(recipients);
        return List.copyOf(all);
    }
}
