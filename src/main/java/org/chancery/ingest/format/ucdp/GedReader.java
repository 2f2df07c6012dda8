package org.chancery.ingest.format.ucdp;

import java.util.ArrayList;
import java.util.List;
import org.chancery.ingest.input.DatasetReader;
import org.chancery.ingest.input.FirstReading;
import org.chancery.ingest.input.InputFile;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.input.RejectedRow;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.model.ImportMode;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.RecordSink;
import org.chancery.record.event.EventType;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.CoverageBuilder;
import org.chancery.time.Edtf;

/**
 * Reads events of organized violence. The files are read once for the conflicts and the groups, which have no rows of
 * their own and must come before the events, and once for the events.
 */
public class GedReader implements DatasetReader {
    private static final Bundle.Source SOURCE = UcdpProgram.source("source/ged", "UCDP Georeferenced Event Dataset");

    static Bundle.Citation citation(String locator) {
        return new Bundle.Citation(SOURCE.key(), locator, null);
    }

    @Override
    public String format() {
        return "ucdp-ged";
    }

    @Override
    public String description() {
        return "Georeferenced Event Dataset and candidate events of the Uppsala Conflict Data Program (CSV)";
    }

    @Override
    public String recognisedBy() {
        return GedColumns.TABLE.recognisedBy()
                + "; or %d columns without a header, as in candidate events".formatted(GedColumns.CANDIDATES.size());
    }

    @Override
    public boolean recognises(Inputs inputs) {
        return !inputs.files().isEmpty() && inputs.files().stream().allMatch(GedFiles::recognises);
    }

    @Override
    public void read(Inputs inputs, RecordSink sink) {
        GedConflicts conflicts = new GedConflicts();
        List<Problem> unreadable = new ArrayList<>();
        for (InputFile file : inputs.files()) {
            GedFiles.read(file, new FirstReading(), row -> note(row, conflicts, unreadable));
        }
        if (conflicts.isEmpty()) {
            throw empty(inputs, unreadable);
        }
        boolean areCandidates = GedFiles.areCandidates(inputs);
        sink.begin(dataset(conflicts), areCandidates ? ImportMode.PARTIAL : ImportMode.SNAPSHOT);
        if (areCandidates) {
            sink.remark("Candidate events are a part of the dataset: no record counts as withdrawn.");
        }
        sink.add(SOURCE, new Problem.Location(inputs.files().get(0).name(), 1, 1));
        conflicts.addTo(sink);
        GedEvents events = new GedEvents(sink);
        for (InputFile file : inputs.files()) {
            GedFiles.read(file, sink, events::add);
        }
    }

    /** The second reading reports what cannot be read; only if nothing can, there is none. */
    private static void note(Row row, GedConflicts conflicts, List<Problem> unreadable) {
        try {
            conflicts.note(row);
        } catch (RejectedRow rejected) {
            if (unreadable.isEmpty()) {
                unreadable.add(rejected.problem());
            }
        }
    }

    private static BundleException empty(Inputs inputs, List<Problem> unreadable) {
        String file = inputs.files().isEmpty() ? "" : inputs.files().get(0).name();
        List<Problem> problems = new ArrayList<>(unreadable);
        problems.add(
                0,
                new Problem(
                        new Problem.Location(file, 1, 1),
                        "",
                        null,
                        "it contains no readable event",
                        "Import the file as published"));
        return new BundleException(problems);
    }

    private static Bundle.Dataset dataset(GedConflicts conflicts) {
        String first = conflicts.firstYear();
        String last = conflicts.lastYear();
        return UcdpProgram.dataset(
                "ucdp-ged",
                "Georeferenced Event Dataset",
                "to " + last,
                "Uppsala Conflict Data Program: Georeferenced Event Dataset, %s–%s".formatted(first, last),
                CoverageBuilder.builder()
                        .during(Edtf.parse(first.equals(last) ? first : first + "/" + last))
                        .description("Single events of organized violence with at least one death.")
                        .types(List.of(EventType.INCIDENT))
                        .build(),
                Edtf.parse(last));
    }
}
