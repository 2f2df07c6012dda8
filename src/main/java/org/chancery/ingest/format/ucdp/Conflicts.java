package org.chancery.ingest.format.ucdp;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.ingest.input.Numbers;
import org.chancery.ingest.input.Period;
import org.chancery.ingest.input.RejectedRow;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.model.Problem.Consequence;
import org.chancery.ingest.model.RecordSink;
import org.chancery.ingest.reference.StateCodes;
import org.chancery.language.NameKind;
import org.chancery.record.actor.CodeScheme;
import org.chancery.record.dispute.DisputeIssue;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.BundledDispute;
import org.chancery.record.exchange.BundledDisputeBuilder;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Makes a dispute, and the groups that fight in it, from the years of one conflict. */
final class Conflicts {
    private static final Map<String, List<DisputeIssue>> ISSUES = Map.of(
            "1", List.of(DisputeIssue.TERRITORIAL),
            "territory", List.of(DisputeIssue.TERRITORIAL),
            "2", List.of(DisputeIssue.GOVERNMENT),
            "government", List.of(DisputeIssue.GOVERNMENT),
            "3", List.of(DisputeIssue.TERRITORIAL, DisputeIssue.GOVERNMENT),
            "both", List.of(DisputeIssue.TERRITORIAL, DisputeIssue.GOVERNMENT));

    private static final Map<String, String> KINDS = Map.of(
            "1", "a state against a group outside its borders",
            "extrasystemic", "a state against a group outside its borders",
            "2", "between states",
            "interstate", "between states",
            "3", "within a state",
            "intrastate", "within a state",
            "4", "within a state, with troops of others",
            "ii", "within a state, with troops of others");

    private static final String BETWEEN_GROUPS = "between groups, none of them a state";

    private final StateCodes codes = StateCodes.bundled();
    private final ConflictForm form;
    private final Episodes episodes;
    private final int censored;
    private final GroupNames groupNames;
    private final Set<String> addedGroups = new HashSet<>();
    private final RecordSink sink;

    Conflicts(ConflictForm form, int censored, GroupNames groupNames, RecordSink sink) {
        this.form = form;
        this.episodes = new Episodes(form, censored);
        this.censored = censored;
        this.groupNames = groupNames;
        this.sink = sink;
    }

    void add(List<Row> rows) {
        Row first = rows.get(0);
        String key = form.key(number(first));
        try {
            BundledDispute dispute = dispute(key, rows);
            rows.forEach(this::addGroups);
            sink.addSummary(dispute, first.location());
        } catch (RejectedRow rejected) {
            sink.reportRejected(key, rejected.problem());
        }
    }

    private BundledDispute dispute(String key, List<Row> rows) {
        Row first = rows.get(0);
        List<BundledDispute.Phase> phases = episodes.phases(rows);
        String begin = first.has("start_date")
                ? ConflictDate.read(first, "start_date", "start_prec")
                : phases.get(0).during().text().replaceFirst("/.*", "");
        String last = phases.get(phases.size() - 1).during().text();
        String end = last.substring(last.indexOf('/') + 1);
        Edtf during = Period.of(first, "start_date", begin, end);
        Bundle.Citation citation = form.citation(number(first));
        return BundledDisputeBuilder.builder()
                .key(key)
                .names(List.of(
                        new Bundle.Name("en", name(first, during), null, null),
                        new Bundle.Name("en", alias(first), NameKind.ALIAS, null)))
                .during(during)
                .censoredOn(end.equals("..") ? Edtf.parse(String.valueOf(censored)) : null)
                .issues(issues(rows))
                .parties(new ConflictParties(form, rows, codes).parties(censored, citation))
                .phases(phases)
                .description(description(rows))
                .citations(List.of(citation))
                .build();
    }

    private String alias(Row row) {
        return (form == ConflictForm.CONFLICT ? "UCDP conflict " : "UCDP dyad ") + number(row);
    }

    /** The same group occurs in many rows, and mostly in the same words. */
    private void addGroups(Row row) {
        for (String number : ConflictParties.groups(form, row)) {
            if (!addedGroups.add(number)) {
                continue;
            }
            List<String> names = groupNames.of(number);
            if (names.isEmpty()) {
                sink.report(row.problem(
                        "side_b",
                        "the name of number %s is not known: it always stands with others, and names and numbers are "
                                        .formatted(number)
                                + "each sorted by themselves",
                        "The group was imported by its number; look its name up at the publisher",
                        Consequence.VALUE_LEFT_OUT));
            }
            sink.addSummary(
                    UcdpProgram.armedGroup(
                            number,
                            names.isEmpty() ? List.of("UCDP actor " + number) : names,
                            form.citation("actor " + number)),
                    row.location());
        }
    }

    private String number(Row row) {
        return String.valueOf(Numbers.whole(row, form.idColumn()));
    }

    private String name(Row row, Edtf during) {
        if (form != ConflictForm.CONFLICT && row.has("side_a") && row.has("side_b")) {
            return row.get("side_a") + " – " + row.get("side_b");
        }
        String where = row.has("location") ? row.get("location") : names(row, "gwno_a", during);
        if (!row.has("location") && row.has("gwno_b")) {
            return where + " – " + names(row, "gwno_b", during);
        }
        if (row.has("territory_name")) {
            return where + ": " + row.get("territory_name");
        }
        List<DisputeIssue> issues = issues(List.of(row));
        if (issues.isEmpty()) {
            return where;
        }
        return where + ": " + (issues.get(0) == DisputeIssue.GOVERNMENT ? "government" : "territory");
    }

    private String names(Row row, String column, Edtf during) {
        List<String> names = UcdpProgram.list(row.get(column)).stream()
                .map(code -> codes.name(CodeScheme.GW, code, during).orElse("state " + code))
                .toList();
        return String.join(", ", names);
    }

    private static List<DisputeIssue> issues(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.has("incompatibility"))
                .flatMap(row -> known(ISSUES, row, "incompatibility").stream())
                .distinct()
                .toList();
    }

    private @Nullable String description(List<Row> rows) {
        Set<String> kinds = new LinkedHashSet<>();
        if (form.isWithoutStates()) {
            kinds.add(BETWEEN_GROUPS);
        }
        rows.stream()
                .filter(row -> row.has("type_of_conflict"))
                .forEach(row -> kinds.add(known(KINDS, row, "type_of_conflict")));
        return kinds.isEmpty() ? null : "Fought " + String.join("; ", kinds) + ".";
    }

    private static <V> V known(Map<String, V> meanings, Row row, String column) {
        V meaning = meanings.get(row.get(column).toLowerCase(Locale.ROOT));
        if (meaning == null) {
            throw new RejectedRow(row, column, "the codebook has no such value", "Correct " + column);
        }
        return meaning;
    }
}
