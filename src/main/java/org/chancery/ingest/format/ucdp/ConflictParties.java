package org.chancery.ingest.format.ucdp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.chancery.ingest.input.Numbers;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.reference.StateCodes;
import org.chancery.record.actor.CodeScheme;
import org.chancery.record.dispute.PartyRole;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.BundledDispute;
import org.chancery.record.exchange.PartyBuilder;
import org.chancery.time.Edtf;

/** The sides of one conflict, with the years of each party. */
final class ConflictParties {
    private final Map<Part, TreeSet<Integer>> years = new LinkedHashMap<>();
    private final StateCodes codes;

    /**
     * The part of one actor in the conflict.
     *
     * @param state the number of a state, or empty
     */
    private record Part(String actor, String state, PartyRole role, String side) {}

    ConflictParties(ConflictForm form, List<Row> rows, StateCodes codes) {
        this.codes = codes;
        for (Row row : rows) {
            addStates(row, "gwno_a", PartyRole.PARTY, "A");
            addStates(row, "gwno_b", PartyRole.PARTY, "B");
            for (String side : sidesOfGroups(form, row)) {
                UcdpProgram.list(row.get(side + "_id"))
                        .forEach(number -> add(row, UcdpProgram.actorKey(number), "", PartyRole.PARTY, letter(side)));
            }
            addStates(row, "gwno_a_2nd", PartyRole.SUPPORTER, "A");
            addStates(row, "gwno_b_2nd", PartyRole.SUPPORTER, "B");
        }
    }

    private static String letter(String side) {
        return side.equals("side_a") ? "A" : "B";
    }

    /** The sides that are groups: B, unless it is a state; and A where no side is one. */
    private static List<String> sidesOfGroups(ConflictForm form, Row row) {
        if (form.isWithoutStates()) {
            return List.of("side_a", "side_b");
        }
        return row.has("gwno_b") ? List.of() : List.of("side_b");
    }

    /** The numbers of all groups of the row. */
    static List<String> groups(ConflictForm form, Row row) {
        return sidesOfGroups(form, row).stream()
                .flatMap(side -> UcdpProgram.list(row.get(side + "_id")).stream())
                .toList();
    }

    static void takeNames(ConflictForm form, Row row, GroupNames names) {
        for (String side : sidesOfGroups(form, row)) {
            List<String> numbers = UcdpProgram.list(row.get(side + "_id"));
            // A name may contain a comma: beside one number stands one name.
            names.take(numbers, numbers.size() == 1 ? List.of(row.get(side)) : UcdpProgram.list(row.get(side)));
        }
    }

    private void addStates(Row row, String column, PartyRole role, String side) {
        for (String state : UcdpProgram.list(row.get(column))) {
            add(row, "gw:" + state, state, role, side);
        }
    }

    private void add(Row row, String actor, String state, PartyRole role, String side) {
        years.computeIfAbsent(new Part(actor, state, role, side), any -> new TreeSet<>())
                .add(Numbers.whole(row, "year"));
    }

    /** A party for each run of years; one that reaches the last year of the data is open. */
    List<BundledDispute.Party> parties(int censored, Bundle.Citation citation) {
        ArrayList<BundledDispute.Party> parties = new ArrayList<>();
        years.forEach((part, active) -> {
            for (Years run : Years.runs(active, (one, next) -> true)) {
                for (Edtf during : codes.cut(CodeScheme.GW, part.state, run.period(censored))) {
                    parties.add(PartyBuilder.builder()
                            .actor(part.actor)
                            .role(part.role)
                            .side(part.side)
                            .during(during)
                            .citations(List.of(citation))
                            .build());
                }
            }
        });
        return parties;
    }
}
