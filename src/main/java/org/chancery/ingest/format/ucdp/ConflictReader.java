package org.chancery.ingest.format.ucdp;

import java.util.IntSummaryStatistics;
import java.util.List;
import org.chancery.ingest.input.DatasetReader;
import org.chancery.ingest.input.HeaderLine;
import org.chancery.ingest.input.InputFile;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.input.Numbers;
import org.chancery.ingest.input.RejectedRow;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.input.Rows;
import org.chancery.ingest.input.SortedRows;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.model.ImportMode;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.RecordSink;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.CoverageBuilder;
import org.chancery.time.Edtf;

/** Reads armed conflicts by year: as they are published, or reduced to what is coded in numbers. */
public class ConflictReader implements DatasetReader {
    /** The combination of columns that only this table has. */
    private static final List<String> MARKS = List.of("conflict_id", "intensity_level", "start_date2");

    private static final Rows ROWS = Rows.withHeader(
            ',',
            List.of(
                    "conflict_id",
                    "year",
                    "gwno_a",
                    "gwno_a_2nd",
                    "gwno_b",
                    "gwno_b_2nd",
                    "incompatibility",
                    "intensity_level",
                    "type_of_conflict",
                    "start_date",
                    "start_prec",
                    "start_date2",
                    "start_prec2",
                    "ep_end_date"));

    private static final Bundle.Source SOURCE =
            UcdpProgram.source("source/conflicts", "UCDP/PRIO Armed Conflict Dataset");

    static Bundle.Citation citation(String locator) {
        return new Bundle.Citation(SOURCE.key(), locator, null);
    }

    @Override
    public String format() {
        return "ucdp-conflict";
    }

    @Override
    public String description() {
        return "UCDP/PRIO Armed Conflict Dataset of the Uppsala Conflict Data Program: conflicts by year (CSV)";
    }

    @Override
    public String recognisedBy() {
        return HeaderLine.inWords(MARKS);
    }

    @Override
    public boolean recognises(Inputs inputs) {
        return !inputs.files().isEmpty()
                && inputs.files().stream()
                        .allMatch(file -> HeaderLine.of(file, ',').containsAll(MARKS));
    }

    @Override
    public void read(Inputs inputs, RecordSink sink) {
        IntSummaryStatistics years = years(inputs);
        sink.begin(dataset(years), ImportMode.SNAPSHOT);
        sink.add(SOURCE, new Problem.Location(inputs.files().get(0).name(), 1, 1));
        Conflicts conflicts = new Conflicts(years.getMax(), sink);
        try (SortedRows sorted = new SortedRows()) {
            for (InputFile file : inputs.files()) {
                ROWS.read(file, sink, row -> sort(row, sorted, sink));
            }
            sorted.forEachGroup((number, rows) -> conflicts.add(rows));
        }
    }

    /** The years of the data: a conflict in the last of them has not ended. */
    private static IntSummaryStatistics years(Inputs inputs) {
        IntSummaryStatistics years = new IntSummaryStatistics();
        for (InputFile file : inputs.files()) {
            ROWS.read(file, new FirstReading(), row -> {
                try {
                    years.accept(year(row));
                } catch (RejectedRow rejected) {
                    // The second reading reports this.
                    return;
                }
            });
        }
        if (years.getCount() == 0) {
            String file = inputs.files().isEmpty() ? "" : inputs.files().get(0).name();
            throw new BundleException(
                    new Problem.Location(file, 1, 1),
                    "it contains no readable conflict",
                    "Import the file as published");
        }
        return years;
    }

    private static int year(Row row) {
        return Numbers.code(row, "year", 1900, 2100, Integer.MIN_VALUE).orElseThrow();
    }

    private static void sort(Row row, SortedRows sorted, RecordSink sink) {
        try {
            year(row);
            sorted.add("%010d".formatted(Numbers.whole(row, "conflict_id")), row);
        } catch (RejectedRow rejected) {
            sink.report(rejected.problem());
        }
    }

    private static Bundle.Dataset dataset(IntSummaryStatistics years) {
        return UcdpProgram.dataset(
                "ucdp-conflict",
                "UCDP/PRIO Armed Conflict Dataset",
                "to " + years.getMax(),
                "Uppsala Conflict Data Program and Peace Research Institute Oslo: Armed Conflict Dataset, %d–%d"
                        .formatted(years.getMin(), years.getMax()),
                CoverageBuilder.builder()
                        .description(("Conflicts over government or territory with 25 deaths in battle or more in a "
                                        + "year, at least one side"
                                        + " being a state, from %d to %d; no events.")
                                .formatted(years.getMin(), years.getMax()))
                        .build(),
                Edtf.parse(String.valueOf(years.getMax())));
    }
}
