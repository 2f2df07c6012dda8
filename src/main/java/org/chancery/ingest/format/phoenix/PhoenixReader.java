package org.chancery.ingest.format.phoenix;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.ingest.input.DatasetReader;
import org.chancery.ingest.input.InputFile;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.model.ImportMode;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.RecordSink;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.CoverageBuilder;
import org.chancery.record.exchange.DatasetBuilder;
import org.chancery.record.exchange.SourceBuilder;
import org.chancery.record.source.Completeness;
import org.chancery.record.source.Reliability;
import org.chancery.time.Edtf;

/**
 * Reads the actor dictionaries of Phoenix and PETRARCH; other dictionaries in the folder hold no actors and are left
 * out.
 */
public class PhoenixReader implements DatasetReader {
    static final String SOURCE = "phoenix-dictionaries";

    /** The last year of the dictionaries. */
    static final Edtf STOPPED = Edtf.parse("2014");

    private static final List<String> WHOLE = List.of("Countries", "International", "MilNonState");
    private static final int BEGINNING = 16 * 1024;
    private static final Pattern NAME_AND_CODE =
            Pattern.compile("(?m)^[\\p{L}0-9][^\\[\\n#_]*_[^\\[\\n#]*(\\n\\+[^\\[\\n]*)*\\n?\\s*\\[[A-Z]{3}");

    @Override
    public String format() {
        return "phoenix";
    }

    @Override
    public String description() {
        return "Actor dictionaries of Phoenix and PETRARCH (Open Event Data Alliance)";
    }

    @Override
    public String recognisedBy() {
        return "the name `*.actors.txt`, or a line such as `JOHN_DOE_  [USAGOV]` in a `*.txt`";
    }

    @Override
    public boolean recognises(Inputs inputs) {
        return inputs.files().stream().anyMatch(PhoenixReader::isDictionary);
    }

    @Override
    public void read(Inputs inputs, RecordSink sink) {
        List<InputFile> dictionaries =
                inputs.files().stream().filter(PhoenixReader::isDictionary).toList();
        if (dictionaries.isEmpty()) {
            String first = inputs.files().isEmpty() ? "" : inputs.files().get(0).name();
            throw new BundleException(at(first), "no file contains actors", "Import a file named *.actors.txt");
        }
        sink.begin(dataset(), mode(dictionaries));
        sink.add(source(), at(""));
        PhoenixBodies bodies = new PhoenixBodies();
        EntryKeys keys = new EntryKeys();
        for (InputFile file : dictionaries) {
            Dictionary.read(file, ignored -> {}, entry -> {
                bodies.gather(entry);
                keys.gather(entry);
            });
        }
        bodies.forEach(sink::add);
        DictionaryActors actors = new DictionaryActors(bodies, keys, sink);
        for (InputFile file : dictionaries) {
            Dictionary.read(file, sink::report, actors::add);
        }
        actors.remark();
        remarkOthers(inputs, dictionaries, sink);
    }

    /** Another dictionary may contain what this one does not. */
    private static ImportMode mode(List<InputFile> dictionaries) {
        boolean all = WHOLE.stream()
                .allMatch(part ->
                        dictionaries.stream().anyMatch(file -> file.name().contains(part)));
        return all ? ImportMode.SNAPSHOT : ImportMode.PARTIAL;
    }

    private static void remarkOthers(Inputs inputs, List<InputFile> dictionaries, RecordSink sink) {
        String others = inputs.files().stream()
                .filter(file -> !dictionaries.contains(file))
                .map(InputFile::name)
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            sink.remark("Files left out because they contain no actors: " + others);
        }
    }

    /**
     * Dictionaries have this name, or start with names and codes; those of agents have codes that start with a tilde.
     */
    private static boolean isDictionary(InputFile file) {
        if (file.isNamed(".actors.txt")) {
            return true;
        }
        if (!file.isNamed(".txt")) {
            return false;
        }
        try (InputStream stream = file.open()) {
            String beginning = new String(stream.readNBytes(BEGINNING), StandardCharsets.UTF_8);
            return !beginning.contains("[~")
                    && !beginning.contains("<ISSUE")
                    && !beginning.contains("--- ")
                    && NAME_AND_CODE.matcher(beginning).find();
        } catch (IOException e) {
            throw new BundleException(at(file.name()), "it cannot be read: " + e.getMessage(), "Replace the file");
        }
    }

    private static Problem.Location at(String file) {
        return new Problem.Location(file, 0, 0);
    }

    private static Bundle.Dataset dataset() {
        return DatasetBuilder.builder()
                .key("phoenix-actors")
                .name("Phoenix actor dictionaries")
                .publisher("Open Event Data Alliance")
                .version("2014")
                .licence("MIT")
                .citation("Open Event Data Alliance: Phoenix actor dictionaries for PETRARCH, 2014")
                .url("https://github.com/openeventdata/Dictionaries")
                .completeness(Completeness.SELECTIVE)
                .covers(CoverageBuilder.builder()
                        .description("Actors with their names and codes until about 2014; no events")
                        .build())
                .censoredOn(STOPPED)
                .build();
    }

    private static Bundle.Source source() {
        return SourceBuilder.builder()
                .key(SOURCE)
                .title("Phoenix actor dictionaries")
                .publisher("Open Event Data Alliance")
                .url("https://github.com/openeventdata/Dictionaries")
                .language("en")
                .reliability(Reliability.C)
                .reliabilityReason("Gathered by many hands for machine coding, with known faults")
                .build();
    }
}
