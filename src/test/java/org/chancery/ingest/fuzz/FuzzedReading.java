package org.chancery.ingest.fuzz;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.chancery.ingest.input.DatasetReader;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.model.ImportMode;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.RecordSink;
import org.chancery.record.exchange.Bundle;

/**
 * What a reader makes of files: records and problems, or a refusal of the file. Anything else is a fault of the reader.
 */
record FuzzedReading(long records, long problems, boolean refused, int digest) {
    private static final long SECONDS = 20;

    /**
     * Reads within a time limit.
     *
     * @throws AssertionError if the reader fails in any way but by refusing the files, or does not end
     */
    static FuzzedReading of(DatasetReader reader, Inputs inputs) {
        FutureTask<FuzzedReading> task = new FutureTask<>(() -> read(reader, inputs));
        Thread thread = new Thread(task, "fuzzed-reader");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException hang) {
            AssertionError fault = new AssertionError("%s does not end".formatted(reader.format()));
            fault.setStackTrace(thread.getStackTrace());
            throw fault;
        } catch (ExecutionException failure) {
            throw new AssertionError(reader.format() + " fails: " + failure.getCause(), failure.getCause());
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interruption);
        }
    }

    /** What does not depend on where the files are. */
    List<Object> counts() {
        return List.of(records, problems, refused);
    }

    private static FuzzedReading read(DatasetReader reader, Inputs inputs) {
        CountingSink sink = new CountingSink();
        try {
            reader.recognises(inputs);
            reader.read(inputs, sink);
            return sink.reading(false);
        } catch (BundleException refusal) {
            refusal.problems().forEach(sink::report);
            if (refusal.problems().isEmpty()) {
                throw new AssertionError("refuses without saying why", refusal);
            }
            return sink.reading(true);
        }
    }

    /** Keeps nothing, as the writer does. */
    private static final class CountingSink implements RecordSink {
        private boolean begun;
        private long records;
        private long problems;
        private int digest;

        @Override
        public void begin(Bundle.Dataset dataset, ImportMode importMode) {
            if (begun) {
                throw new AssertionError("begins twice");
            }
            begun = true;
            digest = Objects.hash(dataset, importMode);
        }

        @Override
        public void add(Bundle.Entry entry, Problem.Location where) {
            if (!begun) {
                throw new AssertionError("adds before it begins");
            }
            records++;
            digest = 31 * digest + Objects.hash(entry.toString(), where);
        }

        @Override
        public void countRead() {
            digest++;
        }

        @Override
        public void report(Problem problem) {
            problems++;
            digest = 31 * digest + problem.toString().hashCode();
        }

        @Override
        public void reportRejected(String key, Problem problem) {
            report(problem);
        }

        private FuzzedReading reading(boolean refused) {
            return new FuzzedReading(records, problems, refused, digest);
        }
    }
}
