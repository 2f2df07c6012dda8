package org.chancery.ingest.format.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.chancery.ingest.input.DatasetReader;
import org.chancery.ingest.input.InputFile;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.input.Limits;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.model.ImportMode;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.RecordSink;
import org.chancery.time.ClockProducer;

/** Reads a dossier in YAML or JSON; it is checked as a whole. */
public final class DossierReader implements DatasetReader {
    private final Clock clock;

    public DossierReader() {
        this(ClockProducer.systemClock());
    }

    DossierReader(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String format() {
        return "dossier";
    }

    @Override
    public String description() {
        return "Chancery's dossier, in YAML or JSON";
    }

    @Override
    public String recognisedBy() {
        return "`dataset` at the top of the one document";
    }

    @Override
    public boolean recognises(Inputs inputs) {
        List<InputFile> files = inputs.files();
        return files.size() == 1
                && hasDataset(files.get(0))
                && !new JsonLinesReader(clock).startsWithDataset(files.get(0));
    }

    private static boolean hasDataset(InputFile file) {
        try (InputStream stream = file.open()) {
            String start = new String(stream.readNBytes(4096), StandardCharsets.UTF_8);
            return start.startsWith("dataset:")
                    || start.contains("\ndataset:")
                    || start.matches("(?s)\\s*\\{\\s*\"dataset\"\\s*:.*");
        } catch (IOException | BundleException e) {
            return false;
        }
    }

    @Override
    public void read(Inputs inputs, RecordSink sink) {
        if (inputs.files().size() != 1) {
            throw refusal(inputs.files().get(1), "a dossier is a single file", "Import one dossier at a time");
        }
        InputFile file = inputs.files().get(0);
        byte[] content = content(file);
        String name = isJson(content) && !file.name().endsWith(".json") ? file.name() + ".json" : file.name();
        BundleReader.Located read = BundleReader.readLocated(name, content, clock);
        sink.begin(read.bundle().dataset(), ImportMode.SNAPSHOT);
        read.forEach((entry, where) -> {
            sink.countRead();
            sink.add(entry, where);
        });
    }

    private static byte[] content(InputFile file) {
        try (InputStream stream = file.open()) {
            byte[] content = stream.readNBytes(Limits.DOSSIER + 1);
            if (content.length > Limits.DOSSIER) {
                throw refusal(file, "a dossier of more than 32 MB is too large", "Use JSON Lines (format jsonl)");
            }
            return content;
        } catch (IOException e) {
            throw refusal(file, "the file cannot be read: " + e.getMessage(), "Check the file");
        }
    }

    private static boolean isJson(byte[] content) {
        return new String(content, 0, Math.min(64, content.length), StandardCharsets.UTF_8)
                .stripLeading()
                .startsWith("{");
    }

    private static BundleException refusal(InputFile file, String reason, String remedy) {
        return new BundleException(new Problem.Location(file.name(), 0, 0), reason, remedy);
    }
}
