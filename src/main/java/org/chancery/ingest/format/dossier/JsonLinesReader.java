package org.chancery.ingest.format.dossier;

import static java.util.Objects.requireNonNullElse;

import java.time.Clock;
import java.util.Locale;
import org.chancery.ingest.input.DatasetReader;
import org.chancery.ingest.input.InputFile;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.input.Lines;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.model.ImportMode;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.Problem.Consequence;
import org.chancery.ingest.model.RecordSink;
import org.chancery.record.exchange.Bundle;
import org.chancery.time.ClockProducer;
import org.jspecify.annotations.Nullable;

/** Reads a dossier of any size line by line; a bad line is rejected alone. */
public final class JsonLinesReader implements DatasetReader {
    private final Clock clock;

    public JsonLinesReader() {
        this(ClockProducer.systemClock());
    }

    JsonLinesReader(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String format() {
        return "jsonl";
    }

    @Override
    public String description() {
        return "Chancery's dossier in JSON Lines, one record to a line";
    }

    @Override
    public String recognisedBy() {
        return "`dataset` in the object of the first line";
    }

    @Override
    public boolean recognises(Inputs inputs) {
        return !inputs.files().isEmpty() && startsWithDataset(inputs.files().get(0));
    }

    /** Whether the first line describes a dataset. */
    boolean startsWithDataset(InputFile file) {
        String first = Lines.first(file);
        if (!first.stripLeading().startsWith("{")) {
            return false;
        }
        RecordLine.Reading reading = RecordLine.read(file.name(), 1, first, clock);
        RecordLine line = reading.line();
        return line != null
                && line.dataset() != null
                && reading.problems().stream()
                        .allMatch(problem -> problem.path().startsWith("/dataset"));
    }

    @Override
    public void read(Inputs inputs, RecordSink sink) {
        Records records = new Records(sink, clock);
        for (InputFile file : inputs.files()) {
            Lines.read(file, sink, (number, text) -> records.take(file, number, text));
        }
    }

    /** Passes on the records of all files, once their dataset is known. */
    private static final class Records {
        private static final char REPLACEMENT = '\uFFFD';

        private final RecordSink sink;
        private final Clock clock;
        private Bundle.@Nullable Dataset dataset;

        Records(RecordSink sink, Clock clock) {
            this.sink = sink;
            this.clock = clock;
        }

        void take(InputFile file, int number, String text) {
            RecordLine.Reading reading = RecordLine.read(file.name(), number, text, clock);
            RecordLine line = reading.line();
            if (dataset == null) {
                begin(file, number, reading);
            } else if (line != null && line.dataset() != null) {
                requireSame(file, number, line.dataset());
            } else {
                sink.countRead();
                take(new Problem.Location(file.name(), number, 1), text, reading);
            }
        }

        private void begin(InputFile file, int number, RecordLine.Reading reading) {
            RecordLine line = reading.line();
            if (line == null || line.dataset() == null) {
                throw refusal(
                        file, number, "the first line does not contain the dataset", "Begin with {\"dataset\": {…}}");
            }
            if (!reading.problems().isEmpty()) {
                throw new BundleException(reading.problems());
            }
            dataset = line.dataset();
            sink.begin(line.dataset(), requireNonNullElse(line.mode(), ImportMode.SNAPSHOT));
        }

        private void requireSame(InputFile file, int number, Bundle.Dataset again) {
            if (number != 1 || !again.equals(dataset)) {
                throw refusal(file, number, "another dataset begins here", "Import one dataset at a time");
            }
        }

        private void take(Problem.Location where, String text, RecordLine.Reading reading) {
            Bundle.Entry entry = reading.line() == null ? null : reading.line().entry();
            if (isDamaged(text)) {
                reject(
                        reading,
                        new Problem(
                                where,
                                "",
                                null,
                                "the text was damaged before the import: it contains U+FFFD",
                                "Restore the value from the original"));
            } else if (entry == null || !reading.problems().isEmpty()) {
                reading.problems().forEach(problem -> reject(reading, problem));
            } else {
                sink.add(entry, where);
            }
        }

        private static boolean isDamaged(String text) {
            return text.indexOf(REPLACEMENT) >= 0
                    || text.toLowerCase(Locale.ROOT).contains("\\ufffd");
        }

        private void reject(RecordLine.Reading reading, Problem problem) {
            Problem rejected = new Problem(
                    problem.location(),
                    problem.path(),
                    problem.value(),
                    problem.reason(),
                    problem.remedy(),
                    Consequence.RECORD_REFUSED);
            String key = reading.line() == null ? null : reading.line().key();
            if (key == null) {
                sink.report(rejected);
            } else {
                sink.reportRejected(key, rejected);
            }
        }

        private static BundleException refusal(InputFile file, int number, String reason, String remedy) {
            Problem.Location where = new Problem.Location(file.name(), number, 1);
            return new BundleException(where, reason, remedy);
        }
    }
}
