package org.chancery.ingest.format.cow;

import static org.chancery.ingest.format.cow.CowProject.FIRST_YEAR;
import static org.chancery.ingest.format.cow.CowProject.LAST_YEAR;
import static org.chancery.ingest.format.cow.CowProject.UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.chancery.ingest.input.Numbers;
import org.chancery.ingest.input.RejectedRow;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.model.KeyPart;
import org.chancery.ingest.model.Problem.Consequence;
import org.chancery.ingest.model.RecordSink;
import org.chancery.ingest.reference.StateCodes;
import org.chancery.language.NameKind;
import org.chancery.record.actor.ActorKind;
import org.chancery.record.actor.AffiliationRole;
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

    /** In the order of their numbers, from 1. */
    private static final List<AffiliationRole> ROLES =
            List.of(AffiliationRole.MEMBER, AffiliationRole.ASSOCIATE_MEMBER, AffiliationRole.OBSERVER);

    private final StateCodes codes = StateCodes.bundled();
    private final RecordSink sink;

    CowOrganizations(RecordSink sink) {
        this.sink = sink;
    }

    static String key(String acronym) {
        return "igo/" + KeyPart.of(acronym);
    }

    void add(Row organization, List<Row> memberships) {
        String key = key(organization.get("ioname"));
        try {
            sink.add(actor(key, organization), organization.location());
            OptionalInt end = year(organization, "deaddate");
            reportMembersAfter(end, organization, memberships);
            memberships.forEach(row -> addMembership(row, key, end));
        } catch (RejectedRow rejected) {
            sink.reportRejected(key, rejected.problem());
        }
    }

    private Bundle.Actor actor(String key, Row row) {
        int begin = Numbers.code(row, "sdate", FIRST_YEAR, LAST_YEAR, UNKNOWN)
                .orElseThrow(() -> new RejectedRow(row, "sdate", "the year is not known", "Fill it in"));
        OptionalInt end = year(row, "deaddate");
        requireOrder(row, "deaddate", begin, end.orElse(begin));
        String acronym = row.get("ioname");
        return ActorBuilder.builder()
                .key(key)
                .kind(ActorKind.ORGANIZATION)
                .organizationKind(OrganizationKind.INTERGOVERNMENTAL)
                .during(Edtf.parse(begin + "/" + (end.isPresent() ? end.getAsInt() : "..")))
                .names(names(row, acronym))
                .codes(List.of(new Bundle.Code(CodeScheme.COW_IGO, acronym, null)))
                .citations(List.of(IgoTable.ORGANIZATIONS.citation(acronym)))
                .build();
    }

    private static List<Bundle.Name> names(Row row, String acronym) {
        ArrayList<Bundle.Name> names = new ArrayList<>();
        String brief = row.get("orgname").isEmpty() ? acronym : row.get("orgname");
        String full = row.get("longorgname").replaceFirst("\\s*\\([\\w. -]+\\)$", "");
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
                        .filter(row -> Numbers.whole(row, "to_year") > end.getAsInt())
                        .count();
        if (after > 0) {
            sink.report(organization.problem(
                    "deaddate",
                    after + " memberships last longer than the organization",
                    "They end with it; ask the publisher",
                    Consequence.DOUBTFUL));
        }
    }

    private void addMembership(Row row, String body, OptionalInt end) {
        String member = body + "/" + row.get("ccode");
        try {
            int role = Numbers.code(row, "status", 1, ROLES.size(), UNKNOWN)
                    .orElseThrow(() -> new RejectedRow(row, "status", "the status is not known", "Fill it in"));
            String code = String.valueOf(Numbers.whole(row, "ccode"));
            Edtf during = during(row, end);
            for (Edtf part : codes.cut(CodeScheme.COW, code, during)) {
                String begin = part.text().replaceFirst("/.*", "");
                sink.add(
                        AffiliationBuilder.builder()
                                .key(body + "/" + code + "/" + begin)
                                .member("cow:" + code)
                                .body(body)
                                .role(ROLES.get(role - 1))
                                .during(part)
                                .censoredOn(part.text().endsWith("/..") ? CENSORED_ON : null)
                                .citations(List.of(IgoTable.MEMBERSHIPS.citation(row.get("igo") + "/" + code)))
                                .build(),
                        row.location());
            }
        } catch (RejectedRow rejected) {
            sink.reportRejected(member + "/" + row.get("from_year"), rejected.problem());
        }
    }

    private static Edtf during(Row row, OptionalInt end) {
        int from = year(row, "from_year")
                .orElseThrow(() -> new RejectedRow(row, "from_year", "the year is not known", "Fill it in"));
        int to = year(row, "to_year")
                .orElseThrow(() -> new RejectedRow(row, "to_year", "the year is not known", "Fill it in"));
        requireOrder(row, "to_year", from, to);
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
        if (end < begin) {
            throw new RejectedRow(row, column, "the end lies before the start, " + begin, "Correct the years");
        }
    }
}
