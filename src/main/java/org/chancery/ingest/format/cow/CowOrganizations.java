package org.chancery.ingest.format.cow;

import static org.chancery.ingest.format.cow.CowProject.FIRST_YEAR;
import static org.chancery.ingest.format.cow.CowProject.LAST_YEAR;
import static org.chancery.ingest.format.cow.CowProject.UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.chancery.ingest.input.Numbers;
import org.chancery.ingest.input.Period;
import org.chancery.ingest.input.RejectedRow;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.model.KeyPart;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.Problem.Consequence;
import org.chancery.ingest.model.RecordSink;
import org.chancery.ingest.reference.StateCodes;
import org.chancery.language.NameKind;
import org.chancery.record.actor.ActorKind;
import org.chancery.record.actor.CodeScheme;
import org.chancery.record.actor.OrganizationKind;
import org.chancery.record.exchange.ActorBuilder;
import org.chancery.record.exchange.AffiliationBuilder;
import org.chancery.record.exchange.Bundle;
import org.chancery.time.Edtf;

/** Makes an organization from its row, and memberships from the rows of its members. */
final class CowOrganizations {
    private static final int CENSORED = 2014;
    private static final Edtf CENSORED_ON = Edtf.parse("2014");

    private final StateCodes codes = StateCodes.bundled();
    private final RecordSink sink;

    CowOrganizations(RecordSink sink) {
        this.sink = sink;
    }

    static String key(String acronym) {
        return "igo/" + KeyPart.of(acronym);
    }

    /** Adds the organization of a row, with its memberships as spells, or year by year. */
    void add(Row organization, List<Row> memberships, List<Spell> years) {
        String key = key(organization.get("ioname"));
        try {
            sink.add(actor(key, organization), organization.location());
            OptionalInt end = year(organization, "deaddate");
            reportMembersAfter(end, organization, memberships);
            memberships.forEach(row -> addMembership(row, key, end));
            years.forEach(spell -> addYears(spell, key, end));
        } catch (RejectedRow rejected) {
            sink.reportRejected(key, rejected.problem());
        }
    }

    /** Adds an organization of which a table gives nothing but the acronym. */
    void addNameless(String key, Problem.Location where, List<Spell> years) {
        String acronym = key.substring(key.indexOf('/') + 1).toUpperCase(Locale.ROOT);
        sink.addSummary(
                ActorBuilder.builder()
                        .key(key)
                        .kind(ActorKind.ORGANIZATION)
                        .organizationKind(OrganizationKind.INTERGOVERNMENTAL)
                        .names(List.of(new Bundle.Name("en", acronym, NameKind.ACRONYM, null)))
                        .codes(List.of(new Bundle.Code(CodeScheme.COW_IGO, acronym, null)))
                        .citations(List.of(years.get(0).citation()))
                        .build(),
                where);
        years.forEach(spell -> addYears(spell, key, OptionalInt.empty()));
    }

    private void addYears(Spell spell, String key, OptionalInt end) {
        addSpell(spell, key, during(spell.from(), spell.to(), end), true);
    }

    private Bundle.Actor actor(String key, Row row) {
        OptionalInt begin = year(row, "sdate");
        OptionalInt end = year(row, "deaddate");
        if (begin.isPresent() && end.isPresent()) {
            requireOrder(row, "deaddate", begin.getAsInt(), end.getAsInt());
        }
        if (begin.isEmpty()) {
            sink.report(row.problem(
                    "sdate", "the year is not known", "The organization has no start", Consequence.VALUE_LEFT_OUT));
        }
        String acronym = row.get("ioname");
        return ActorBuilder.builder()
                .key(key)
                .kind(ActorKind.ORGANIZATION)
                .organizationKind(OrganizationKind.INTERGOVERNMENTAL)
                .during(Edtf.parse((begin.isPresent() ? begin.getAsInt() : "")
                        + "/"
                        + (end.isPresent() ? String.valueOf(end.getAsInt()) : "..")))
                .names(names(row, acronym))
                .codes(List.of(new Bundle.Code(CodeScheme.COW_IGO, acronym, null)))
                .citations(List.of(table(row).citation(acronym)))
                .build();
    }

    private static List<Bundle.Name> names(Row row, String acronym) {
        ArrayList<Bundle.Name> names = new ArrayList<>();
        String brief = row.get("orgname").isEmpty() ? acronym : row.get("orgname");
        String full =
                row.get("longorgname").replaceFirst("\\([\\w. -]+\\)$", "").strip();
        String shown = full.isEmpty() ? brief : full;
        names.add(new Bundle.Name("en", shown, null, null));
        if (!brief.equals(shown)) {
            names.add(new Bundle.Name("en", brief, NameKind.ALIAS, null));
        }
        if (!acronym.equals(brief)) {
            names.add(new Bundle.Name("en", acronym, NameKind.ACRONYM, null));
        }
        return names;
    }

    /** Reported once for all members; their memberships end with the organization. */
    private void reportMembersAfter(OptionalInt end, Row organization, List<Row> memberships) {
        long after = end.isEmpty()
                ? 0
                : memberships.stream()
                        .filter(row -> endsAfter(row, end.getAsInt()))
                        .count();
        if (after > 0) {
            sink.report(organization.problem(
                    "deaddate",
                    after + " memberships last longer than the organization",
                    "They end with it; ask the publisher",
                    Consequence.DOUBTFUL));
        }
    }

    /** Whether the row says so; one that cannot be read is reported by itself. */
    private static boolean endsAfter(Row membership, int year) {
        try {
            return Numbers.whole(membership, "to_year") > year;
        } catch (RejectedRow unreadable) {
            return false;
        }
    }

    private static IgoTable table(Row row) {
        return row.has("year") ? IgoTable.YEARS : IgoTable.ORGANIZATIONS;
    }

    private void addMembership(Row row, String body, OptionalInt end) {
        String member = body + "/" + row.get("ccode");
        try {
            OptionalInt role = Numbers.code(row, "status", 0, IgoYears.ROLES.size(), UNKNOWN);
            if (role.isEmpty() || role.getAsInt() == 0) {
                throw new RejectedRow(row, "status", "the status is not known", "Fill it in");
            }
            String code = String.valueOf(Numbers.whole(row, "ccode"));
            Spell spell = new Spell(
                    code,
                    IgoYears.ROLES.get(role.getAsInt() - 1),
                    required(row, "from_year"),
                    required(row, "to_year"),
                    IgoTable.MEMBERSHIPS.citation(row.get("igo") + "/" + code),
                    row.location());
            requireOrder(row, "to_year", spell.from(), spell.to());
            addSpell(spell, body, during(spell.from(), spell.to(), end), false);
        } catch (RejectedRow rejected) {
            sink.reportRejected(member + "/" + row.get("from_year"), rejected.problem());
        }
    }

    private void addSpell(Spell spell, String body, Edtf during, boolean isSummary) {
        for (Edtf part : codes.cut(CodeScheme.COW, spell.state(), during)) {
            String begin = part.text().replaceFirst("/.*", "");
            Bundle.Affiliation membership = AffiliationBuilder.builder()
                    .key(body + "/" + spell.state() + "/" + begin)
                    .member("cow:" + spell.state())
                    .body(body)
                    .role(spell.role())
                    .during(part)
                    .censoredOn(part.text().endsWith("/..") ? CENSORED_ON : null)
                    .citations(List.of(spell.citation()))
                    .build();
            if (isSummary) {
                sink.addSummary(membership, spell.where());
            } else {
                sink.add(membership, spell.where());
            }
        }
    }

    private static int required(Row row, String column) {
        return year(row, column).orElseThrow(() -> new RejectedRow(row, column, "the year is not known", "Fill it in"));
    }

    private static Edtf during(int from, int to, OptionalInt end) {
        if (end.isEmpty() && to >= CENSORED) {
            return Edtf.parse(from + "/..");
        }
        int last = Math.max(from, Math.min(to, end.orElse(to)));
        return Edtf.parse(from == last ? String.valueOf(from) : from + "/" + last);
    }

    private static OptionalInt year(Row row, String column) {
        return row.has(column) ? Numbers.code(row, column, FIRST_YEAR, LAST_YEAR, UNKNOWN) : OptionalInt.empty();
    }

    private static void requireOrder(Row row, String column, int begin, int end) {
        Period.requireInOrder(row, column, Edtf.parse(String.valueOf(begin)), Edtf.parse(String.valueOf(end)));
    }
}
