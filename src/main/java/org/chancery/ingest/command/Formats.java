package org.chancery.ingest.command;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.chancery.ingest.input.DatasetReader;
import org.chancery.ingest.input.Inputs;

/**
 * The formats that can be imported, and the choice of one for the given files. The readers are services: a new one goes
 * into {@code META-INF/services}, and nothing here names it.
 */
public final class Formats {
    /** Loaded when a native executable is built, because it cannot find services at run time. */
    private static final List<DatasetReader> ALL = found();

    private Formats() {}

    /** The reader of each format, sorted by name. */
    public static List<DatasetReader> all() {
        return ALL;
    }

    private static List<DatasetReader> found() {
        List<DatasetReader> readers = ServiceLoader.load(DatasetReader.class, Formats.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(DatasetReader::format))
                .toList();
        if (readers.isEmpty()) {
            throw new IllegalStateException("META-INF/services lists no reader; build the application again");
        }
        return readers;
    }

    /** Each format, with its description and how it is recognised. */
    static String listing(List<DatasetReader> readers) {
        int width = readers.stream()
                .mapToInt(reader -> reader.format().length())
                .max()
                .orElse(0);
        return readers.stream()
                .map(reader -> "  %s  %s%n  %s  recognised by %s"
                        .formatted(
                                padded(reader.format(), width),
                                reader.description(),
                                padded("", width),
                                reader.recognisedBy().replace("`", "")))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    /**
     * The reader of the format of this name.
     *
     * @throws CommandFailure if there is none; it lists the formats
     */
    static DatasetReader named(List<DatasetReader> readers, String format) {
        return readers.stream()
                .filter(reader -> reader.format().equals(format))
                .findFirst()
                .orElseThrow(() -> failure("There is no format '%s'.".formatted(format), "Choose one", readers));
    }

    /**
     * The reader that recognises the files by their content.
     *
     * @throws CommandFailure if none does, or more than one, or if some of the files have another format
     */
    static DatasetReader recognised(List<DatasetReader> readers, Inputs inputs) {
        List<DatasetReader> fitting =
                readers.stream().filter(reader -> reader.recognises(inputs)).toList();
        if (fitting.size() > 1) {
            throw failure("Several formats fit these files.", "Choose the right one", fitting);
        }
        Mixture mixture = Mixture.of(readers, fitting, inputs);
        if (mixture.isMixed()) {
            throw new CommandFailure("""
                    These files belong to several datasets:
                    %s
                    Import one dataset at a time. Nothing was done.""".formatted(mixture));
        }
        if (!fitting.isEmpty()) {
            return fitting.get(0);
        }
        Companions companions = Companions.of(readers, inputs);
        if (companions.areAmongOthers()) {
            return companions.leftOutBy(recognised(readers, companions.others()));
        }
        companions.refuseForeign();
        throw failure(
                "No known format fits %s.".formatted(Unrecognised.described(companions.unrecognised(), inputs)),
                "Choose one",
                readers);
    }

    private static CommandFailure failure(String reason, String remedy, List<DatasetReader> readers) {
        return new CommandFailure("""
                %s %s with --format:
                %s
                Nothing was done.""".formatted(reason, remedy, listing(readers)));
    }

    private static String padded(String format, int width) {
        return format + " ".repeat(width - format.length());
    }
}
