package org.chancery.ingest.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.chancery.ingest.command.Formats;
import org.chancery.ingest.input.DatasetReader;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.model.ImportMode;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.RecordSink;
import org.chancery.record.exchange.Bundle;

/**
 * Reads files, named one a line with the format before each, in a JVM of its own with little memory. It lets every
 * reader look at them first, as the command does, and writes a line for each.
 */
final class BoundedReading {

    private BoundedReading() {}

    public static void main(String... arguments) throws IOException {
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            String format = line.substring(0, line.indexOf(' '));
            long begin = System.nanoTime();
            String outcome = outcome(format, Path.of(line.substring(format.length() + 1)));
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
            System.out.printf("%s\t%d\t%s%n", line, millis, outcome.replaceAll("\\s+", " "));
        }
    }

    private static String outcome(String format, Path path) {
        Counts sink = new Counts();
        try (Inputs inputs = Inputs.of(List.of(path))) {
            DatasetReader reader = Formats.all().stream()
                    .filter(one -> one.format().equals(format))
                    .findFirst()
                    .orElseThrow();
            Formats.all().forEach(other -> other.recognises(inputs));
            read(reader, inputs, sink);
            return "read %d records, %d problems: %s".formatted(sink.records, sink.problems, sink.first);
        } catch (BundleException refusal) {
            return "refused: " + refusal.problems().get(0);
        } catch (RuntimeException | Error fault) {
            fault.printStackTrace();
            return "FAULT " + fault;
        }
    }

    private static void read(DatasetReader reader, Inputs inputs, Counts sink) {
        reader.read(inputs, sink);
        inputs.requireUnchanged();
    }

    private static final class Counts implements RecordSink {
        private long records;
        private long problems;
        private String first = "";

        @Override
        public void begin(Bundle.Dataset dataset, ImportMode importMode) {}

        @Override
        public void add(Bundle.Entry entry, Problem.Location where) {
            records++;
        }

        @Override
        public void countRead() {}

        @Override
        public void report(Problem problem) {
            first = problems++ == 0 ? problem.location() + " " + problem.reason() : first;
        }

        @Override
        public void reportRejected(String key, Problem problem) {
            report(problem);
        }
    }
}
