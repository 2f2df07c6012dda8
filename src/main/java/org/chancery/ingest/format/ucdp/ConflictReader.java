package org.chancery.ingest.format.ucdp;

import java.util.IntSummaryStatistics;
import org.chancery.ingest.input.FirstReading;
import org.chancery.ingest.input.InputFile;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.input.Numbers;
import org.chancery.ingest.input.OneTableReader;
import org.chancery.ingest.input.PublishedTable;
import org.chancery.ingest.input.RejectedRow;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.input.SortedRows;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.model.ImportMode;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.RecordSink;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.CoverageBuilder;
import org.chancery.time.Edtf;

/** Reads armed conflicts by year: as they are published, or reduced to what is coded in numbers. */
public class ConflictReader implements OneTableReader {
    private final ConflictForm form;

    public ConflictReader() {
        this(ConflictForm.CONFLICT);
    }

    ConflictReader(ConflictForm form) {
        this.form = form;
    }

    @Override
    public String format() {
        return form.format();
    }

    @Override
    public String description() {
        return form.title()
                + " of the Uppsala Conflict Data Program: conflicts by year, also with how they ended (CSV)";
    }

    @Override
    public PublishedTable table() {
        return form.table();
    }

    @Override
    public void read(Inputs inputs, RecordSink sink) {
        GroupNames names = new GroupNames();
        IntSummaryStatistics years = firstReading(inputs, names);
        sink.begin(dataset(years), ImportMode.SNAPSHOT);
        sink.add(form.source(), new Problem.Location(inputs.files().get(0).name(), 1, 1));
        Conflicts conflicts = new Conflicts(form, years.getMax(), names, sink);
        try (SortedRows sorted = new SortedRows()) {
            for (InputFile file : inputs.files()) {
                form.table().read(file, sink, row -> sort(row, sorted, sink));
            }
            sorted.forEachGroup((number, rows) -> conflicts.add(rows));
        }
    }

    /**
     * Finds the years of the data, since a conflict in the last of them has not ended, and the names of the groups,
     * which may stand in other rows than their numbers.
     */
    private IntSummaryStatistics firstReading(Inputs inputs, GroupNames names) {
        IntSummaryStatistics years = new IntSummaryStatistics();
        for (InputFile file : inputs.files()) {
            form.table().read(file, new FirstReading(), row -> {
                try {
                    years.accept(year(row));
                    ConflictParties.takeNames(form, row, names);
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
        names.settle();
        return years;
    }

    private static int year(Row row) {
        return Numbers.code(row, "year", 1900, 2100);
    }

    private void sort(Row row, SortedRows sorted, RecordSink sink) {
        try {
            year(row);
            sorted.add("%010d".formatted(Numbers.whole(row, form.idColumn())), row);
        } catch (RejectedRow rejected) {
            sink.report(rejected.problem());
        }
    }

    private Bundle.Dataset dataset(IntSummaryStatistics years) {
        String kind = form.isWithoutStates()
                ? "Conflicts between groups, none of them a state, with 25 deaths or more in a year"
                : "Conflicts over government or territory with 25 deaths in battle or more in a year, at least "
                        + "one side being a state";
        return UcdpProgram.dataset(
                form.format(),
                form.title(),
                "to " + years.getMax(),
                "Uppsala Conflict Data Program: %s, %d–%d".formatted(form.title(), years.getMin(), years.getMax()),
                CoverageBuilder.builder()
                        .description("%s, from %d to %d; no events.".formatted(kind, years.getMin(), years.getMax()))
                        .build(),
                Edtf.parse(String.valueOf(years.getMax())));
    }
}
