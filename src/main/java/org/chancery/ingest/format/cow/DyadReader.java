package org.chancery.ingest.format.cow;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import org.chancery.ingest.input.DatasetReader;
import org.chancery.ingest.input.InputFile;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.input.Numbers;
import org.chancery.ingest.input.RejectedRow;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.input.SortedRows;
import org.chancery.ingest.model.ImportMode;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.RecordSink;

/** Reads disputes by pairs of states: rows of one pair in one dispute, from either side and of all years, are one. */
abstract class DyadReader implements DatasetReader {
    private final String format;
    private final List<DyadForm> forms;
    private final String description;

    /** @param format the name of the format, and the key of its dataset */
    DyadReader(String format, String description) {
        this.format = format;
        this.forms = DyadForm.of(format);
        this.description = description;
    }

    @Override
    public String format() {
        return format;
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public String recognisedBy() {
        return forms.stream().map(form -> form.published().recognisedBy()).collect(joining("; or "));
    }

    @Override
    public boolean recognises(Inputs inputs) {
        return forms.stream().anyMatch(form -> form.published().recognises(inputs));
    }

    @Override
    public void read(Inputs inputs, RecordSink sink) {
        DyadForm form = forms.stream()
                .filter(candidate -> candidate.published().recognises(inputs))
                .findFirst()
                .orElse(forms.get(0));
        sink.begin(form.dataset(), ImportMode.SNAPSHOT);
        DyadDisputes disputes = new DyadDisputes(form, sink);
        int[] withoutDispute = new int[1];
        try (SortedRows sorted = new SortedRows()) {
            for (InputFile file : inputs.files()) {
                sink.add(form.source(), new Problem.Location(file.name(), 1, 1));
                form.published().read(file, sink, row -> {
                    if (isWithoutDispute(row)) {
                        withoutDispute[0]++;
                    } else {
                        sort(row, sorted, sink);
                    }
                });
            }
            sorted.forEachGroup((key, rows) -> disputes.add(key, rows));
        }
        if (withoutDispute[0] > 0) {
            sink.remark("Rows left out by the rules of the format: pairs of states in years without a dispute: "
                    + withoutDispute[0]);
        }
    }

    /** Tables for statistics have a row for each pair and year, also where nothing happened. */
    private static boolean isWithoutDispute(Row row) {
        return !row.has("dispnum") || Set.of("0", "-9", "NA").contains(row.get("dispnum"));
    }

    private static void sort(Row row, SortedRows sorted, RecordSink sink) {
        try {
            int one = Numbers.whole(row, "ccode1");
            int other = Numbers.whole(row, "ccode2");
            if (one == other) {
                throw new RejectedRow(row, "ccode2", "a state is paired with itself", "Correct the number");
            }
            sorted.add(
                    "dyad/%d/%d-%d"
                            .formatted(Numbers.whole(row, "dispnum"), Math.min(one, other), Math.max(one, other)),
                    DyadForm.cleaned(row));
        } catch (RejectedRow rejected) {
            sink.report(rejected.problem());
        }
    }
}
