package org.chancery.ingest.format.ucdp;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

    private final StateCodes codes = StateCodes.bundled();
    private final Episodes episodes;
    private final int censored;
    private final RecordSink sink;

    Conflicts(int censored, RecordSink sink) {
        this.episodes = new Episodes(censored);
        this.censored = censored;
        this.sink = sink;
    }

    void add(List<Row> rows) {
        Row first = rows.get(0);
        String key = "ucdp/" + first.get("conflict_id");
        try {
            BundledDispute dispute = dispute(key, rows);
            rows.forEach(this::addGroups);
            sink.add(dispute, first.location());
        } catch (RejectedRow rejected) {
            sink.reportRejected(key, rejected.problem());
        }
    }

    private BundledDispute dispute(String key, List<Row> rows) {
        Row first = rows.get(0);
        List<BundledDispute.Phase> phases = episodes.phases(rows);
        String begin = ConflictDate.read(first, "start_date", "start_prec");
        String last = phases.get(phases.size() - 1).during().text();
        String end = last.substring(last.indexOf('/') + 1);
        Edtf during = ConflictDate.period(first, "start_date", begin, end);
        Bundle.Citation citation = ConflictReader.citation(first.get("conflict_id"));
        return BundledDisputeBuilder.builder()
                .key(key)
                .names(List.of(
                        new Bundle.Name("en", name(first, during), null, null),
                        new Bundle.Name("en", "UCDP conflict " + first.get("conflict_id"), NameKind.ALIAS, null)))
                .during(during)
                .censoredOn(end.equals("..") ? Edtf.parse(String.valueOf(censored)) : null)
                .issues(issues(rows))
                .parties(new ConflictParties(rows, codes).parties(censored, citation))
                .phases(phases)
                .description(description(rows))
                .citations(List.of(citation))
                .build();
    }

    /** The same group occurs each year, in the same words. */
    private void addGroups(Row row) {
        List<String> numbers = ConflictParties.groups(row);
        List<String> names = UcdpProgram.list(row.get("side_b"));
        if (numbers.size() != names.size()) {
            sink.report(row.problem(
                    "side_b",
                    "there are %d names for %d numbers".formatted(names.size(), numbers.size()),
                    "The groups were imported without their names",
                    Consequence.VALUE_LEFT_OUT));
        }
        for (int index = 0; index < numbers.size(); index++) {
            String number = numbers.get(index);
            String name = numbers.size() == names.size() ? names.get(index) : "UCDP actor " + number;
            sink.add(
                    UcdpProgram.armedGroup(number, List.of(name), ConflictReader.citation("actor " + number)),
                    row.location());
        }
    }

    private String name(Row row, Edtf during) {
        String where = row.has("location") ? row.get("location") : names(row, "gwno_a", during);
        if (!row.has("location") && row.has("gwno_b")) {
            return where + " – " + names(row, "gwno_b", during);
        }
        if (row.has("territory_name")) {
            return where + ": " + row.get("territory_name");
        }
        DisputeIssue issue = issues(List.of(row)).get(0);
        return where + ": " + (issue == DisputeIssue.GOVERNMENT ? "government" : "territory");
    }

    private String names(Row row, String column, Edtf during) {
        List<String> names = UcdpProgram.list(row.get(column)).stream()
                .map(code -> codes.name(CodeScheme.GW, code, during).orElse("state " + code))
                .toList();
        return String.join(", ", names);
    }

    private static List<DisputeIssue> issues(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> known(ISSUES, row, "incompatibility").stream())
                .distinct()
                .toList();
    }

    private static String description(List<Row> rows) {
        Set<String> kinds = new LinkedHashSet<>();
        rows.forEach(row -> kinds.add(known(KINDS, row, "type_of_conflict")));
        return "Fought " + String.join("; ", kinds) + ".";
    }

    private static <V> V known(Map<String, V> meanings, Row row, String column) {
        V meaning = meanings.get(row.get(column).toLowerCase(Locale.ROOT));
        if (meaning == null) {
            throw new RejectedRow(row, column, "the codebook has no such value", "Correct " + column);
        }
        return meaning;
    }
}
