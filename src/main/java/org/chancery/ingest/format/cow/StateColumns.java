package org.chancery.ingest.format.cow;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.model.KeyPart;
import org.chancery.ingest.reference.ReferenceState;
import org.chancery.ingest.reference.StateReference;
import org.chancery.record.actor.CodeScheme;

/** The states that give their names to columns: written together, in small letters, and often shortened. */
final class StateColumns {
    /** Spellings that no name of the state has; the numbers are those of the state system. */
    private static final Map<String, String> SHORTENED = Map.ofEntries(
            entry("usa", "2"),
            entry("domrepublic", "42"),
            entry("trinidad", "52"),
            entry("stlucia", "56"),
            entry("stvincent", "57"),
            entry("antigua", "58"),
            entry("antiguabarbuda", "58"),
            entry("stkitts", "60"),
            entry("surinam", "115"),
            entry("uk", "200"),
            entry("bavariaelect", "245"),
            entry("wgermany", "260"),
            entry("egermany", "265"),
            entry("hessegrand", "275"),
            entry("austriahungary", "300"),
            entry("czechrep", "316"),
            entry("papalstates", "327"),
            entry("twosicilies", "329"),
            entry("fyromacedonia", "343"),
            entry("macedonia", "343"),
            entry("yugoslaviaserb", "345"),
            entry("yugoslavia", "345"),
            entry("bosnia", "346"),
            entry("capeverde", "402"),
            entry("saotome", "403"),
            entry("eqguinea", "411"),
            entry("ivorycoast", "437"),
            entry("car", "482"),
            entry("centafricanrep", "482"),
            entry("congobrazz", "484"),
            entry("congobrazzaville", "484"),
            entry("zaire", "490"),
            entry("drcongo", "490"),
            entry("drc", "490"),
            entry("soafrica", "560"),
            entry("swaziland", "572"),
            entry("sosudan", "626"),
            entry("turkey", "640"),
            entry("nyemen", "678"),
            entry("yemenarabrep", "678"),
            entry("syemen", "680"),
            entry("yemenpeoplerep", "680"),
            entry("uae", "696"),
            entry("nokorea", "731"),
            entry("sokorea", "732"),
            entry("burma", "775"),
            entry("svietnam", "817"),
            entry("etimor", "860"),
            entry("timor", "860"),
            entry("png", "910"),
            entry("solomonis", "940"),
            entry("marshallis", "983"),
            entry("micronesiafs", "987"),
            entry("fsm", "987"),
            entry("wsamoa", "990"));

    private static final Set<String> OF_THE_ORGANIZATION = Set.of(
            "ioname",
            "orgname",
            "year",
            "sdate",
            "deaddate",
            "dead",
            "integrated",
            "replaced",
            "longorgname",
            "ionum",
            "igocode",
            "version",
            "accuracyofpre1965membershipdates",
            "sourcesandnotes",
            "imputed",
            "political",
            "social",
            "economic");

    private final Map<String, String> numbers = new HashMap<>();
    private final Map<Set<String>, Map<String, String>> found = new HashMap<>();
    private final Set<String> unknown = new TreeSet<>();

    StateColumns() {
        for (ReferenceState state : StateReference.read()) {
            Optional<String> number = state.codes().stream()
                    .filter(code -> code.scheme().equals(CodeScheme.COW.name()))
                    .map(code -> code.code())
                    .findFirst();
            if (number.isPresent()) {
                state.names()
                        .forEach(name -> numbers.putIfAbsent(letters(name.name().text()), number.get()));
            }
        }
        numbers.putAll(SHORTENED);
    }

    private static String letters(String text) {
        return KeyPart.of(text).replace("-", "");
    }

    /** The columns of the row that are named after a state, with its number. */
    Map<String, String> in(Row row) {
        return found.computeIfAbsent(row.columnNames(), this::named);
    }

    private Map<String, String> named(Set<String> columns) {
        LinkedHashMap<String, String> named = new LinkedHashMap<>();
        for (String column : columns) {
            String number = numbers.get(letters(column));
            if (number != null) {
                named.put(column, number);
            } else if (!OF_THE_ORGANIZATION.contains(column)) {
                unknown.add(column);
            }
        }
        return named;
    }

    /** The columns that were taken for names of states, and are none that is known. */
    Set<String> unknown() {
        return unknown;
    }
}
