package org.chancery.ingest;

import java.util.ArrayList;
import java.util.List;
import org.chancery.ingest.input.DatasetReader;
import org.chancery.ingest.input.InputFile;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.model.ImportMode;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.RecordSink;
import org.chancery.record.exchange.Bundle;
import org.jspecify.annotations.Nullable;

/** What a reader made of its files. */
public final class CollectedRecords implements RecordSink {
    public final List<Bundle.Entry> entries = new ArrayList<>();
    public final List<Problem.Location> locations = new ArrayList<>();
    public final List<Problem> problems = new ArrayList<>();
    public final List<String> rejectedKeys = new ArrayList<>();
    public final List<String> remarks = new ArrayList<>();
    public Bundle.@Nullable Dataset dataset;
    public @Nullable ImportMode importMode;
    public long read;

    public static CollectedRecords of(DatasetReader reader, Inputs inputs) {
        CollectedRecords collected = new CollectedRecords();
        reader.read(inputs, collected);
        return collected;
    }

    /** Files given as name, content, name, content … */
    public static Inputs files(String... namesAndContents) {
        ArrayList<InputFile> files = new ArrayList<>();
        for (int index = 0; index < namesAndContents.length; index += 2) {
            byte[] content = namesAndContents[index + 1].getBytes(java.nio.charset.StandardCharsets.UTF_8);
            files.add(new InputFile(namesAndContents[index], () -> new java.io.ByteArrayInputStream(content)));
        }
        return new Inputs(files);
    }

    /** The records of one kind, in their order. */
    public <E extends Bundle.Entry> List<E> all(Class<E> kind) {
        return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public Bundle.Event event(String key) {
        return all(Bundle.Event.class).stream()
                .filter(event -> event.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no event " + key));
    }

    @Override
    public void begin(Bundle.Dataset begun, ImportMode whole) {
        dataset = begun;
        importMode = whole;
    }

    @Override
    public void add(Bundle.Entry entry, Problem.Location where) {
        entries.add(entry);
        locations.add(where);
    }

    @Override
    public void countRead() {
        read++;
    }

    @Override
    public void report(Problem problem) {
        problems.add(problem);
    }

    @Override
    public void reportRejected(String key, Problem problem) {
        rejectedKeys.add(key);
        problems.add(problem);
    }

    @Override
    public void remark(String text) {
        remarks.add(text);
    }
}
