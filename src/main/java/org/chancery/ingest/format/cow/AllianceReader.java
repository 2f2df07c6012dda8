package org.chancery.ingest.format.cow;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.ingest.input.DatasetReader;
import org.chancery.ingest.input.InputFile;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.input.Numbers;
import org.chancery.ingest.input.RejectedRow;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.input.SortedRows;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.model.ImportMode;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.RecordSink;
import org.chancery.record.event.EventType;
import org.chancery.record.exchange.Bundle;

/** Reads formal alliances between states, from any of the tables in which they are published, or from all at once. */
public final class AllianceReader implements DatasetReader {
    private static final Bundle.Source SOURCE = CowProject.source("alliances", "Formal Alliances 4.1");

    static Bundle.Citation citation(String locator) {
        return new Bundle.Citation(SOURCE.key(), locator, null);
    }

    @Override
    public String format() {
        return "cow-alliances";
    }

    @Override
    public String description() {
        return "Formal Alliances 4.1 of the Correlates of War Project: by member or by pair of members, with or "
                + "without a row for each year (CSV)";
    }

    @Override
    public String recognisedBy() {
        return Arrays.stream(AllianceForm.values())
                .map(form -> form.published().recognisedBy())
                .collect(joining("; or "));
    }

    @Override
    public boolean recognises(Inputs inputs) {
        return !inputs.files().isEmpty()
                && inputs.files().stream()
                        .allMatch(file -> AllianceForm.of(file).isPresent());
    }

    @Override
    public void read(Inputs inputs, RecordSink sink) {
        sink.begin(dataset(), ImportMode.SNAPSHOT);
        Alliances alliances = new Alliances(sink);
        try (SortedRows sorted = new SortedRows()) {
            for (InputFile file : inputs.files()) {
                AllianceForm form = AllianceForm.of(file)
                        .orElseThrow(() -> new BundleException(
                                new Problem.Location(file.name(), 1, 1),
                                "its columns are not those of a table of alliances",
                                "Leave it out, or correct the column names"));
                sink.add(SOURCE, new Problem.Location(file.name(), 1, 1));
                Set<String> seen = new HashSet<>();
                form.published().read(file, sink, row -> sort(row, form, seen, sorted, sink));
            }
            sorted.forEachGroup((key, rows) -> alliances.add(key, rows));
        }
    }

    /** Tables by year repeat each spell; one row of it is enough. */
    private static void sort(Row row, AllianceForm form, Set<String> seen, SortedRows sorted, RecordSink sink) {
        try {
            String number = String.valueOf(Numbers.whole(row, "version4id"));
            if (seen.add(number + spell(row, form))) {
                sorted.add("alliance/" + number, row);
            }
        } catch (RejectedRow rejected) {
            sink.report(rejected.problem());
        }
    }

    private static String spell(Row row, AllianceForm form) {
        Stream<String> columns = row.columnNames().stream().filter(column -> !column.equals("year"));
        return form + columns.map(row::get).collect(joining("\t"));
    }

    private static Bundle.Dataset dataset() {
        return CowProject.dataset(
                "cow-alliances",
                "Formal Alliances",
                "4.1",
                "Correlates of War Project: Formal Alliances, version 4.1 (1816–2012)",
                CowProject.coverage(
                        "1816/2012",
                        "Every formal alliance between states: defence, neutrality, non-aggression, or entente.",
                        List.of(EventType.AGREEMENT)),
                "2012-12-31");
    }
}
