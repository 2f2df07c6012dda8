package org.chancery.ingest.format.icb;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import org.chancery.ingest.input.DatasetReader;
import org.chancery.ingest.input.InputFile;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.input.Numbers;
import org.chancery.ingest.input.RejectedRow;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.input.SortedRows;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.model.ImportMode;
import org.chancery.ingest.model.RecordSink;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.CoverageBuilder;
import org.chancery.record.exchange.DatasetBuilder;
import org.chancery.record.source.Completeness;

/** Reads international crises: the table of crises, that of crisis actors, or both together. */
public final class IcbReader implements DatasetReader {
    static final String PUBLISHER = "International Crisis Behavior Project";

    private static final Bundle.Dataset DATASET = DatasetBuilder.builder()
            .key("icb")
            .name("International Crisis Behavior")
            .publisher(PUBLISHER)
            .version("as given")
            .licence("The project's own terms: https://sites.duke.edu/icbdata/")
            .citation("Brecher, Wilkenfeld, Beardsley, James and Quinn: International Crisis Behavior Data")
            .url("https://sites.duke.edu/icbdata/")
            .completeness(Completeness.EXHAUSTIVE)
            .covers(CoverageBuilder.builder()
                    .description("International crises since 1918, and when each state in them was; no events.")
                    .build())
            .build();

    @Override
    public String format() {
        return "icb";
    }

    @Override
    public String description() {
        return "International Crisis Behavior: crises (icb1), crisis actors (icb2), or both (CSV)";
    }

    @Override
    public String recognisedBy() {
        return Arrays.stream(IcbTable.values())
                .map(table -> table.published().recognisedBy())
                .collect(joining("; or "));
    }

    @Override
    public boolean recognises(Inputs inputs) {
        return !inputs.files().isEmpty()
                && inputs.files().stream().allMatch(file -> IcbTable.of(file).isPresent());
    }

    @Override
    public void read(Inputs inputs, RecordSink sink) {
        sink.begin(DATASET, ImportMode.SNAPSHOT);
        Crises crises = new Crises(sink);
        boolean hasActors = false;
        try (SortedRows sorted = new SortedRows()) {
            for (InputFile file : inputs.files()) {
                IcbTable table = IcbTable.of(file)
                        .orElseThrow(() -> new BundleException(
                                IcbTable.beginning(file),
                                "its columns are not those of a table of the project",
                                "Leave it out, or correct the column names"));
                hasActors |= table == IcbTable.ACTORS;
                sink.add(table.source(), IcbTable.beginning(file));
                table.published().read(file, sink, row -> sort(row, sorted, sink));
            }
            sorted.forEachGroup((key, rows) -> crises.add(key, ofTable(rows, false), ofTable(rows, true)));
        }
        if (!hasActors) {
            sink.remark("The table of crisis actors (icb2) is not among the files: of the states in a crisis only the "
                    + "one that triggered it is known.");
        }
    }

    private static List<Row> ofTable(List<Row> rows, boolean ofActors) {
        return rows.stream().filter(row -> row.knows("cracid") == ofActors).toList();
    }

    private static void sort(Row row, SortedRows sorted, RecordSink sink) {
        try {
            sorted.add("icb/" + Numbers.whole(row, "crisno"), row);
        } catch (RejectedRow rejected) {
            sink.report(rejected.problem());
        }
    }
}
