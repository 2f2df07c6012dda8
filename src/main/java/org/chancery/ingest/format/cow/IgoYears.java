package org.chancery.ingest.format.cow;

import static org.chancery.ingest.format.cow.CowProject.FIRST_YEAR;
import static org.chancery.ingest.format.cow.CowProject.LAST_YEAR;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.ingest.input.Numbers;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.Problem.Consequence;
import org.chancery.ingest.model.RecordSink;
import org.chancery.record.actor.AffiliationRole;
import org.jspecify.annotations.Nullable;

/**
 * Memberships that the published forms give year by year. Before 1965 they give every fifth year, so the next year is
 * the next that has a row.
 */
final class IgoYears {
    /** In the order of their numbers, from 1. */
    static final List<AffiliationRole> ROLES =
            List.of(AffiliationRole.MEMBER, AffiliationRole.ASSOCIATE_MEMBER, AffiliationRole.OBSERVER);

    private final RecordSink sink;
    private final Map<String, Map<String, Member>> membersByBody = new TreeMap<>();
    private final Map<String, TreeSet<Integer>> observedYears = new TreeMap<>();

    /** The years of one state in one organization, each with its role. */
    private static final class Member {
        private final TreeMap<Integer, AffiliationRole> roles = new TreeMap<>();
        private final String observed;
        private final IgoTable table;
        private final Problem.Location where;

        Member(String observed, IgoTable table, Problem.Location where) {
            this.observed = observed;
            this.table = table;
            this.where = where;
        }
    }

    IgoYears(RecordSink sink) {
        this.sink = sink;
    }

    /** Takes a row of an organization in a year. */
    void addOrganizationYear(Row row, Map<String, String> stateOfColumn) {
        String body = row.get("ioname");
        int year = year(row, body);
        stateOfColumn.forEach((column, state) -> add(row, column, body, state, body, year, IgoTable.YEARS));
    }

    /** Takes a row of a state in a year. */
    void addStateYear(Row row, List<String> organizations) {
        String state = String.valueOf(Numbers.whole(row, "ccode"));
        int year = year(row, state);
        organizations.forEach(column -> add(row, column, column, state, state, year, IgoTable.STATE_YEARS));
    }

    /** Takes a row of two states in a year; its figure tells of full members alone. */
    void addPairYear(Row row, List<String> organizations) {
        // Both are read first, so that nothing of a rejected row stays.
        for (int number : List.of(Numbers.whole(row, "ccode1"), Numbers.whole(row, "ccode2"))) {
            String state = String.valueOf(number);
            int year = year(row, state);
            organizations.forEach(body -> add(row, body, body, state, state, year, IgoTable.PAIR_YEARS));
        }
    }

    private int year(Row row, String observed) {
        int year = Numbers.code(row, "year", FIRST_YEAR, LAST_YEAR);
        observedYears.computeIfAbsent(observed, any -> new TreeSet<>()).add(year);
        return year;
    }

    private void add(Row row, String column, String body, String state, String observed, int year, IgoTable table) {
        AffiliationRole role = role(row, column);
        if (role != null) {
            membersByBody
                    .computeIfAbsent(CowOrganizations.key(body), any -> new TreeMap<>())
                    .computeIfAbsent(state, any -> new Member(observed, table, row.location()))
                    .roles
                    .put(year, role);
        }
    }

    /** 0 is no member, -9 not known, -1 a state that was not in the system. */
    private @Nullable AffiliationRole role(Row row, String column) {
        String text = row.get(column).replaceFirst("\\.0+$", "");
        return switch (text) {
            case "1", "2", "3" -> ROLES.get(Integer.parseInt(text) - 1);
            case "", "0", "-9", "-1", "NA", "." -> null;
            default -> {
                sink.report(row.problem(
                        column,
                        "the codebook has no such status",
                        "Correct it: 1 is a member, 2 an associate, 3 an observer, 0 none",
                        Consequence.VALUE_LEFT_OUT));
                yield null;
            }
        };
    }

    /** The keys of the organizations that have members. */
    Map<String, Integer> sizes() {
        TreeMap<String, Integer> sizes = new TreeMap<>();
        membersByBody.forEach((body, members) -> sizes.put(body, members.size()));
        return sizes;
    }

    /** The memberships in the organization with this key, the states in the order of their numbers as text. */
    List<Spell> spells(String body) {
        ArrayList<Spell> spells = new ArrayList<>();
        membersByBody
                .getOrDefault(body, Map.of())
                .forEach((state, member) -> spells.addAll(spells(body, state, member)));
        return spells;
    }

    private List<Spell> spells(String body, String state, Member member) {
        TreeSet<Integer> observed = observedYears.getOrDefault(member.observed, new TreeSet<>());
        ArrayList<Spell> spells = new ArrayList<>();
        member.roles.forEach((year, role) -> {
            Spell last = spells.isEmpty() ? null : spells.get(spells.size() - 1);
            Integer before = observed.lower(year);
            int from = year;
            if (last != null && before != null && last.to() == before && last.role() == role) {
                from = last.from();
                spells.remove(last);
            }
            spells.add(new Spell(
                    state,
                    role,
                    from,
                    year,
                    member.table.citation(body.substring(body.indexOf('/') + 1) + "/" + state),
                    member.where));
        });
        return spells;
    }
}
