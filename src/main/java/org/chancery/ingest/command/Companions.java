package org.chancery.ingest.command;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.ingest.input.DatasetReader;
import org.chancery.ingest.input.ForeignFile;
import org.chancery.ingest.input.InputFile;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.model.Problem;

/**
 * Files that publishers put beside their tables: codebooks, notes, licences, and the same tables for other programs.
 * They are left out, and the report names them. A table of unknown columns is none of them: without it a dataset would
 * be read in part.
 */
final class Companions {
    /** By its name; a table of such a name is a table. */
    private static final Pattern NOTE = Pattern.compile("(?i)(?!.*\\.(csv|tsv|tab|xlsx|jsonl?|xml|ya?ml)$)(.*[/\\\\!])?"
            + "(read[ _-]?me|licen[cs]e|copying|notice|citation|codebook|change[ _-]?log|terms)([ ._-][^/\\\\!]*)?");

    private static final Pattern DOCUMENT = Pattern.compile("(?i).*\\.(md|rst|html?|tex|bib|do|r|py|sps|sas|log|ini)");

    private final Inputs inputs;
    private final List<InputFile> unrecognised;
    private final Map<InputFile, String> found = new LinkedHashMap<>();
    private final Map<InputFile, ForeignFile> foreign = new LinkedHashMap<>();

    private Companions(Inputs inputs, List<InputFile> unrecognised) {
        this.inputs = inputs;
        this.unrecognised = unrecognised;
        unrecognised.forEach(this::add);
    }

    /** Those that none of the readers recognises. */
    static Companions of(List<DatasetReader> readers, Inputs inputs) {
        return new Companions(
                inputs,
                inputs.files().stream()
                        .filter(file ->
                                readers.stream().noneMatch(reader -> reader.recognises(inputs.only(List.of(file)))))
                        .toList());
    }

    /** The files that no reader recognises, whether they are companions or not. */
    List<InputFile> unrecognised() {
        return unrecognised;
    }

    /** The reader of a format that somebody has named, which reads no files beside the tables. */
    static DatasetReader leftOut(DatasetReader reader, Inputs inputs) {
        Companions companions = of(List.of(reader), inputs);
        return companions.areAmongOthers() ? companions.leftOutBy(reader) : reader;
    }

    private void add(InputFile file) {
        Optional<ForeignFile> kind = ForeignFile.of(file);
        kind.ifPresent(known -> foreign.put(file, known));
        if (kind.isPresent()) {
            found.put(file, kind.get().what());
        } else if (NOTE.matcher(file.name()).matches()
                || DOCUMENT.matcher(file.name()).matches()) {
            found.put(file, "a note");
        }
    }

    /** Whether there are some, and other files as well. */
    boolean areAmongOthers() {
        return !found.isEmpty() && found.size() < inputs.files().size();
    }

    /** The files without them. */
    Inputs others() {
        ArrayList<InputFile> others = new ArrayList<>(inputs.files());
        others.removeAll(found.keySet());
        return inputs.only(others);
    }

    /** The reader, which then reads the other files only, and says so. */
    DatasetReader leftOutBy(DatasetReader reader) {
        return new ReaderOfSome(
                reader,
                List.copyOf(found.keySet()),
                found.entrySet().stream()
                        .map(file ->
                                "%s (%s)".formatted(Printable.of(file.getKey().name()), file.getValue()))
                        .collect(joining(", ", "Files left out because they are no tables: ", ".")));
    }

    /**
     * Refuses files that are neither texts nor workbooks.
     *
     * @throws BundleException if there are any; it says of each what to do
     */
    void refuseForeign() {
        List<Problem> problems = foreign.entrySet().stream()
                .flatMap(file -> file.getValue().refusal(file.getKey().name()).problems().stream())
                .toList();
        if (!problems.isEmpty()) {
            throw new BundleException(problems);
        }
    }
}
