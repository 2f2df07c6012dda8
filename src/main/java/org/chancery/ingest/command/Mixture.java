package org.chancery.ingest.command;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.ingest.input.DatasetReader;
import org.chancery.ingest.input.InputFile;
import org.chancery.ingest.input.Inputs;

/** Files by the format that each has when checked alone. */
final class Mixture {
    private static final int SHOWN = 3;

    private final Map<String, List<String>> filesOfFormat = new TreeMap<>();

    private Mixture() {}

    /**
     * @param chosen the readers that recognise all files together; a file that one of them recognises is not offered to
     *     others
     */
    static Mixture of(List<DatasetReader> readers, List<DatasetReader> chosen, Inputs inputs) {
        Mixture mixture = new Mixture();
        for (InputFile file : inputs.files()) {
            Inputs alone = new Inputs(List.of(file));
            mixture.add(file, recognising(chosen, alone).isEmpty() ? recognising(readers, alone) : chosen);
        }
        return mixture;
    }

    private static List<DatasetReader> recognising(List<DatasetReader> readers, Inputs alone) {
        return readers.stream().filter(reader -> reader.recognises(alone)).toList();
    }

    /**
     * A file without a format may be a licence, or make sense only with the other files. A file with two formats is
     * also decided by the other files.
     */
    private void add(InputFile file, List<DatasetReader> readers) {
        if (readers.size() == 1) {
            filesOfFormat
                    .computeIfAbsent(readers.get(0).format(), any -> new ArrayList<>())
                    .add(file.name());
        }
    }

    boolean isMixed() {
        return filesOfFormat.size() > 1;
    }

    /** Each format with its files, one per line. */
    @Override
    public String toString() {
        return filesOfFormat.entrySet().stream()
                .map(format -> "  %s: %s".formatted(format.getKey(), listed(format.getValue())))
                .collect(joining(System.lineSeparator()));
    }

    private static String listed(List<String> files) {
        String shown = files.stream().limit(SHOWN).map(Printable::of).collect(joining(", "));
        return files.size() <= SHOWN ? shown : "%s and %,d more".formatted(shown, files.size() - SHOWN);
    }
}
